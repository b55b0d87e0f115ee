package copytaster.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

  @TempDir Path folder;
  private Path path;
  private PidFile file;

  @BeforeEach
  void setUp() {
    path = folder.resolve("run/kafka.pid");
    file = new PidFile(path);
  }

  @Test
  void findsTheProcessAgain() {
    file.write(ProcessHandle.current());

    assertThat(new PidFile(path).running()).contains(ProcessHandle.current());
  }

  @Test
  void takesNoOtherProcessThatGotTheSamePid() throws IOException {
    file.write(ProcessHandle.current());
    var started = Long.parseLong(Files.readString(path).strip().split(" ", -1)[1]);
    Files.writeString(path, ProcessHandle.current().pid() + " " + (started - 60_000));

    assertThat(file.running()).isEmpty();
  }

  @Test
  void findsNothingOnceTheProcessHasEnded() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    file.write(process.toHandle());
    Ending.kill(process.toHandle());

    assertThat(file.running()).isEmpty();
  }

  @Test
  void remembersNothingWithoutAFileOrWithOneCutShort() throws IOException {
    assertThat(file.running()).isEmpty();
    Files.createDirectories(path.getParent());
    Files.writeString(path, "17");
    assertThat(file.running()).isEmpty();
    Files.writeString(path, "x y");
    assertThat(file.running()).isEmpty();
  }

  @Test
  void forgets() {
    file.write(ProcessHandle.current());
    file.delete();

    assertThat(file.running()).isEmpty();
    assertThat(path).doesNotExist();
  }
}
