package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.errors.DisconnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Tests that work goes on whatever Kafka does, and says so once. */
@ExtendWith(OutputCaptureExtension.class)
class KafkaLoopTests {

  private final AtomicInteger sessions = new AtomicInteger();
  private final AtomicInteger turns = new AtomicInteger();

  @Test
  void takesTurnsInOneSessionUntilItIsStopped() {
    var loop = new KafkaLoop("copy", this::work);
    loop.start();
    await().until(() -> turns.get() > 3);
    loop.stop();

    assertThat(sessions).hasValue(1);
    assertThat(loop.isRunning()).isFalse();
    int last = turns.get();
    await().during(Duration.ofMillis(50)).until(() -> turns.get() == last);
  }

  @Test
  void beginsAnewWhenKafkaHasFailedAndSaysSoOnce(CapturedOutput log) {
    var loop =
        new KafkaLoop(
            "copy",
            goesOn -> {
              if (sessions.get() < 2) {
                sessions.incrementAndGet();
                throw new DisconnectException("no broker");
              }
              work(goesOn);
            });
    loop.start();
    await().until(() -> turns.get() > 3);
    loop.stop();

    assertThat(sessions).hasValue(3);
    assertThat(log.toString().split("copy rests until Kafka answers", -1)).hasSize(2);
  }

  @Test
  void saysAgainThatItRestsWhenKafkaFailsAfterItHasWorked(CapturedOutput log) {
    var loop =
        new KafkaLoop(
            "copy",
            goesOn -> {
              sessions.incrementAndGet();
              while (goesOn.getAsBoolean()) {
                if (turns.incrementAndGet() % 2 == 0) {
                  throw new DisconnectException("no broker");
                }
              }
            });
    loop.start();
    await().until(() -> sessions.get() > 2);
    loop.stop();

    assertThat(log.toString().split("copy rests until Kafka answers", -1)).hasSizeGreaterThan(2);
  }

  private void work(BooleanSupplier goesOn) {
    sessions.incrementAndGet();
    while (goesOn.getAsBoolean()) {
      turns.incrementAndGet();
      Thread.onSpinWait();
    }
  }
}
