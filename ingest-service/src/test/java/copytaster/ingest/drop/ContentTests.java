package copytaster.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTests {

  @TempDir Path folder;

  @Test
  void fileIsReadUpToTheCap() throws IOException {
    var file = file("12345");
    assertThat(Content.of(file, 5))
        .isInstanceOfSatisfying(Content.Read.class, read -> assertThat(read.bytes()).hasSize(5));
    assertThat(Content.of(file, 4))
        .isInstanceOfSatisfying(
            Content.Refused.class,
            refused ->
                assertThat(refused.refusal().faults().getFirst().code()).isEqualTo("too-large"));
  }

  @Test
  void fileThatGrowsOrGoesIsLeftForTheNextLook() throws IOException {
    var file = file("12345");
    Files.writeString(file.path(), "123456");
    assertThat(Content.of(file, 5)).isInstanceOf(Content.NotNow.class);
    Files.delete(file.path());
    assertThat(Content.of(file, 5)).isInstanceOf(Content.NotNow.class);
  }

  @Test
  void linkInPlaceOfTheFileIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    var secret = Files.writeString(elsewhere.resolve("secret"), "12345");
    var file = file("12345");
    Files.delete(file.path());
    Files.createSymbolicLink(file.path(), secret);
    assertThatThrownBy(() -> Content.of(file, 5)).isInstanceOf(IOException.class);
  }

  private DroppedFile file(String text) throws IOException {
    return DroppedFile.look(Files.writeString(folder.resolve("a.md"), text)).orElseThrow();
  }
}
