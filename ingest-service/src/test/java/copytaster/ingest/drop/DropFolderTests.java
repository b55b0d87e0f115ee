package copytaster.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTests {

  private static final byte[] NO_PROBLEM = {};

  @TempDir Path root;

  @Test
  void fileIsMovedUnderItsName() throws IOException {
    move("خبر\nعاجل.md", "done", "id-1", NO_PROBLEM);
    assertThat(root.resolve("done").resolve("خبر\nعاجل.md")).hasContent("x");
    assertThat(names("done")).hasSize(1);
  }

  @Test
  void sameNameAgainHasTheSubmissionInIt() throws IOException {
    for (int i = 1; i <= 3; i++) {
      move("a.b.md", "done", "id-" + i, NO_PROBLEM);
      move("none", "done", "id-" + i, NO_PROBLEM);
    }
    assertThat(names("done"))
        .containsExactlyInAnyOrder(
            "a.b.md", "a.b.id-2.md", "a.b.id-3.md", "none", "none.id-2", "none.id-3");
  }

  @Test
  void problemIsBesideTheFile() throws IOException {
    var problem = "{}".getBytes(StandardCharsets.UTF_8);
    move("a.md", "refused", "id-1", problem);
    move("a.md", "refused", "id-2", problem);
    assertThat(names("refused"))
        .containsExactlyInAnyOrder(
            "a.md", "a.md.problem.json", "a.id-2.md", "a.id-2.md.problem.json");
  }

  @Test
  void nameThatLeavesNoRoomIsReplacedByTheSubmission() throws IOException {
    var problem = "{}".getBytes(StandardCharsets.UTF_8);
    move("ن".repeat(126) + ".md", "refused", "id-1", problem);
    assertThat(root.resolve("refused").resolve("id-1")).exists();
    assertThat(root.resolve("refused").resolve("id-1.problem.json")).exists();
    move("x".repeat(200), "done", "id-2", NO_PROBLEM);
    assertThat(root.resolve("done").resolve("x".repeat(200))).exists();
  }

  @Test
  void fileWrittenAnewMeanwhileStays() throws IOException {
    var file = file("a.md");
    Files.writeString(file.path(), "another version");
    new DropFolder(root.toString()).move(file, "done", "id-1", NO_PROBLEM);
    assertThat(file.path()).hasContent("another version");
    Files.delete(file.path());
    new DropFolder(root.toString()).move(file, "done", "id-1", NO_PROBLEM);
    assertThat(root.resolve("done")).doesNotExist();
  }

  @Test
  void folderThatCannotBeUsedIsRefused(@TempDir Path elsewhere) throws IOException {
    var missing = new DropFolder(root.resolve("missing").toString());
    assertThatThrownBy(() -> missing.settled(Instant.now(), 1)).isInstanceOf(IOException.class);
    Files.createSymbolicLink(root.resolve("done"), elsewhere);
    assertThatThrownBy(() -> new DropFolder(root.toString()).settled(Instant.now(), 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("done");
  }

  private List<String> names(String folder) throws IOException {
    try (var files = Files.list(root.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void move(String name, String to, String submission, byte[] problem) throws IOException {
    new DropFolder(root.toString()).move(file(name), to, submission, problem);
  }

  private DroppedFile file(String name) throws IOException {
    return DroppedFile.look(Files.writeString(root.resolve(name), "x")).orElseThrow();
  }
}
