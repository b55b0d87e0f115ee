package copytaster.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTests {

  @TempDir Path folder;

  @Test
  void runsInItsFolderWithItsVariablesAndAddsToItsLog() throws Exception {
    var log = folder.resolve("logs/one.log");
    Files.createDirectories(log.getParent());
    Files.writeString(log, "before\n");
    var program =
        new Program(
            List.of("sh", "-c", "echo $GREETING; pwd -P; echo wrong >&2"),
            Map.of("GREETING", "مرحبا"),
            folder.resolve("home"),
            log);

    assertThat(program.startDetached().waitFor()).isZero();

    assertThat(Files.readAllLines(log))
        .containsExactly(
            "before", "مرحبا", folder.toRealPath().resolve("home").toString(), "wrong");
  }

  @Test
  void isNamedWhereItCannotBeStarted() {
    var program = new Program(List.of("no-such-program"), Map.of(), folder, folder.resolve("log"));

    assertThatThrownBy(program::start)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot start no-such-program");
  }
}
