package copytaster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

  @Test
  void removesTheDataOfABuildThatHasEnded(@TempDir Path shared) throws Exception {
    Process build = new ProcessBuilder("true").start();
    build.waitFor();
    Path ended = Files.createDirectories(shared.resolve(build.pid() + "/kafka/data"));
    Path running =
        Files.createDirectories(shared.resolve(ProcessHandle.current().pid() + "/kafka"));

    Leftovers.remove(shared);

    assertThat(ended.getParent().getParent()).doesNotExist();
    assertThat(running).exists();
  }
}
