package copytaster.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTests {

  @TempDir Path folder;

  @Test
  void asksFirst() throws Exception {
    var process = script("trap 'echo asked; exit 0' TERM; echo up; while :; do sleep 0.05; done");

    assertThat(Ending.of(process, Duration.ofSeconds(20))).isEqualTo(Ending.IN_GOOD_ORDER);

    assertThat(process.isAlive()).isFalse();
    assertThat(log()).contains("asked");
  }

  @Test
  void killsWhatDoesNotEndInTime() throws Exception {
    var process = script("trap '' TERM; echo up; while :; do sleep 0.05; done");

    assertThat(Ending.of(process, Duration.ofMillis(300))).isEqualTo(Ending.KILLED);

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void killsAtOnce() throws Exception {
    var process = script("trap 'echo asked; exit 0' TERM; echo up; while :; do sleep 0.05; done");

    Ending.kill(process);

    assertThat(process.isAlive()).isFalse();
    assertThat(log()).doesNotContain("asked");
  }

  @Test
  void comesWithTheLastThread() {
    var fields = " 1 2 3 0 -1 4194560 9 8 7 6 5 4 3 2 20 0 %d 0 4711 0 0 ";

    assertThat(Ending.isZombie("17 (java (x) y) Z" + fields.formatted(1))).isTrue();
    assertThat(Ending.isZombie("17 (java) Z" + fields.formatted(12))).isFalse();
    assertThat(Ending.isZombie("17 (java) S" + fields.formatted(1))).isFalse();
    assertThat(Ending.isZombie("")).isFalse();
  }

  private ProcessHandle script(String text) {
    var program = new Program(List.of("sh", "-c", text), Map.of(), folder, folder.resolve("log"));
    var process = program.startDetached().toHandle();
    await().until(() -> log().contains("up"));
    return process;
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
