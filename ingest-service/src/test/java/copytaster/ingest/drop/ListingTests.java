package copytaster.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTests {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path folder;

  @Test
  void oldestComeFirstAndNoMoreThanAreAskedFor() throws IOException {
    for (int i = 0; i < 10; i++) {
      file("f" + i, NOW.minusSeconds(i));
    }
    var listing = Listing.of(folder, NOW, 3);
    assertThat(names(listing)).containsExactly("f9", "f8", "f7");
    assertThat(listing.waiting()).isEqualTo(10);
  }

  @Test
  void fileIsTakenOnceItHasSettled() throws IOException {
    file("settled", NOW);
    file("young", NOW.plusMillis(1));
    assertThat(names(Listing.of(folder, NOW, 10))).containsExactly("settled");
  }

  @Test
  void onlyRegularFilesDirectlyInTheFolderAreTaken(@TempDir Path elsewhere) throws Exception {
    var secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createDirectory(folder.resolve("folder.txt"));
    Files.writeString(folder.resolve("folder.txt").resolve("deep.txt"), "x");
    assertThat(
            new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor())
        .isZero();
    file("file.txt", NOW);
    assertThat(names(Listing.of(folder, Instant.MAX.minusSeconds(1), 10)))
        .containsExactly("file.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {".hidden.md", "a.tmp", "a.md.PART", "a.filepart", "a~", ".tmp", "a.swp"})
  void filesThatAreStillWrittenAreLeft(String name) throws IOException {
    file(name, NOW);
    assertThat(Listing.of(folder, NOW, 10).files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"خبر عاجل.md", "two\nlines.md", "-rf", "tmp", "part", "a b.md", "\u202Edm.x"})
  void namesMayHoldWhatTheyLike(String name) throws IOException {
    file(name, NOW);
    var taken = !name.equals("tmp") && !name.equals("part");
    assertThat(Listing.of(folder, NOW, 10).files()).hasSize(taken ? 1 : 0);
  }

  @Test
  void changedFileIsNotTheSame() throws IOException {
    var file = DroppedFile.look(file("a.md", NOW)).orElseThrow();
    assertThat(file.isUnchanged()).isTrue();
    Files.writeString(file.path(), "longer than before");
    Files.setLastModifiedTime(file.path(), FileTime.from(NOW));
    assertThat(file.isUnchanged()).isFalse();
    Files.delete(file.path());
    assertThat(file.isUnchanged()).isFalse();
  }

  @Test
  void replacedFileIsNotTheSame() throws IOException {
    var file = DroppedFile.look(file("a.md", NOW)).orElseThrow();
    Files.move(file("b.tmp", NOW), file.path(), StandardCopyOption.REPLACE_EXISTING);
    assertThat(file.isUnchanged()).isFalse();
  }

  private Path file(String name, Instant modified) throws IOException {
    var file = Files.writeString(folder.resolve(name), "x");
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private static List<String> names(Listing listing) {
    return listing.files().stream().map(file -> file.path().getFileName().toString()).toList();
  }
}
