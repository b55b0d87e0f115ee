package copytaster.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTests {

  @TempDir Path folder;
  private Path path;
  private LogFile log;

  @BeforeEach
  void setUp() {
    path = folder.resolve("index.log");
    log = new LogFile(path);
  }

  @Test
  void isEmptyWithoutAFile() {
    assertThat(log.last(10)).isEmpty();
    assertThat(log.added()).isEmpty();
  }

  @Test
  void showsTheLastLines() throws IOException {
    write("one\ntwo\nثلاثة\n");

    assertThat(log.last(2)).containsExactly("two", "ثلاثة");
    assertThat(log.last(10)).hasSize(3);
  }

  @Test
  void showsWhatIsAddedOnceItsLineIsWhole() throws IOException {
    write("one\n");
    log.last(10);

    write("tw");
    assertThat(log.added()).isEmpty();
    write("o\nthree\n");
    assertThat(log.added()).containsExactly("two", "three");
    assertThat(log.added()).isEmpty();
  }

  @Test
  void beginsAgainWithANewFile() throws IOException {
    write("a long first line\n");
    log.last(10);
    Files.delete(path);
    write("new\n");

    assertThat(log.added()).containsExactly("new");
  }

  @Test
  void putsOnlyALargeFileAside() throws IOException {
    write("small\n");
    log.rotate();
    assertThat(path).exists();

    Files.write(path, new byte[16 * 1024 * 1024 + 1]);
    log.rotate();
    assertThat(path).doesNotExist();
    assertThat(folder.resolve("index.log.1")).exists();
  }

  private void write(String text) throws IOException {
    Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
