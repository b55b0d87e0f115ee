package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tests that a task goes on until it is stopped. */
class BackgroundTests {

  @Test
  void repeatsTheTaskUntilItIsStopped() {
    var runs = new AtomicInteger();
    var background =
        new Background(
            "test",
            () -> {
              runs.incrementAndGet();
              return Duration.ofMillis(1);
            });
    background.start();
    background.start();
    await().until(() -> runs.get() > 3);
    background.stop();

    assertThat(background.isRunning()).isFalse();
    int last = runs.get();
    await().during(Duration.ofMillis(50)).until(() -> runs.get() == last);
  }

  @Test
  void waitsForTheRunThatHasBegun() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var ended = new AtomicInteger();
    var background =
        new Background(
            "test",
            () -> {
              begun.countDown();
              await().pollDelay(Duration.ofMillis(50)).until(() -> true);
              ended.incrementAndGet();
              return Duration.ofMinutes(1);
            });
    background.start();
    begun.await();
    background.stop();

    assertThat(ended).hasValue(1);
  }
}
