package copytaster.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotation.Reason;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkheadTests {

  private static final Annotation OVERFLOW = new Annotation.Skipped(Reason.OVERFLOW);
  private static final Annotation TIMEOUT = new Annotation.Skipped(Reason.TIMEOUT);
  private static final Annotation FAILED = new Annotation.Skipped(Reason.FAILED);

  private final CountDownLatch release = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private final ExecutorService callers = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    release.countDown();
    callers.shutdownNow();
  }

  @Test
  void givesWhatTheWorkGives() {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofSeconds(20))) {
      assertThat(bulkhead.run(_ -> Annotation.NONE, Articles.later())).isEqualTo(Annotation.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void refusesWhatMayNotWait(int queue) throws ExecutionException, InterruptedException {
    try (var bulkhead = new Bulkhead(1, queue, Duration.ofSeconds(20))) {
      var working = submit(bulkhead);
      Awaitility.await().until(() -> begun.get() == 1);
      var waiting = new Future<?>[queue];
      for (int i = 0; i < queue; i++) {
        waiting[i] = submit(bulkhead);
        int expected = i + 1;
        Awaitility.await().until(() -> bulkhead.waiting() == expected);
      }
      assertThat(bulkhead.run(_ -> Annotation.NONE, Articles.later())).isEqualTo(OVERFLOW);
      release.countDown();
      assertThat(working.get()).isEqualTo(Annotation.NONE);
      for (var one : waiting) {
        assertThat(one.get()).isEqualTo(Annotation.NONE);
      }
    }
  }

  @Test
  void worksOnAsManyAtOnceAsItMay() {
    try (var bulkhead = new Bulkhead(2, 2, Duration.ofSeconds(20))) {
      var _ = submit(bulkhead);
      var _ = submit(bulkhead);
      Awaitility.await().until(() -> begun.get() == 2);
      var _ = submit(bulkhead);
      Awaitility.await().until(() -> bulkhead.waiting() == 1);
      assertThat(begun).hasValue(2);
      release.countDown();
    }
  }

  @Test
  void stopsWhatTakesTooLongAndHasRoomAgain() {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofMillis(50))) {
      var stopped = new CountDownLatch(1);
      assertThat(
              bulkhead.run(
                  cancellation -> {
                    cancellation.begun(stopped::countDown);
                    await(stopped);
                    cancellation.ended();
                    return Annotation.NONE;
                  },
                  Articles.later()))
          .isEqualTo(TIMEOUT);
      Awaitility.await()
          .until(
              () -> bulkhead.run(_ -> Annotation.NONE, Articles.later()).equals(Annotation.NONE));
    }
  }

  @Test
  void countsTheTimeOfWaitingAndTakesItsPlaceInTheQueueBack() {
    try (var bulkhead = new Bulkhead(1, 1, Duration.ofMillis(300))) {
      var _ = submit(bulkhead);
      Awaitility.await().until(() -> begun.get() == 1);
      assertThat(bulkhead.run(_ -> Annotation.NONE, Articles.later())).isEqualTo(TIMEOUT);
      assertThat(bulkhead.waiting()).isZero();
      release.countDown();
    }
  }

  @Test
  void takesNoMoreThanHalfOfTheTimeThatTheArticleHas() {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofSeconds(20))) {
      long begin = System.nanoTime();
      assertThat(bulkhead.run(this::work, begin + Duration.ofMillis(600).toNanos()))
          .isEqualTo(TIMEOUT);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(250));
      release.countDown();
    }
  }

  @Test
  void doesNotBeginWhatCannotBeDoneInTime() {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofSeconds(20))) {
      long latest = System.nanoTime() + Duration.ofMillis(200).toNanos();
      assertThat(bulkhead.run(this::work, latest)).isEqualTo(TIMEOUT);
      assertThat(bulkhead.run(this::work, System.nanoTime() - 1)).isEqualTo(TIMEOUT);
      assertThat(begun).hasValue(0);
    }
  }

  @Test
  void answersForAModelThatFails() {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofSeconds(20))) {
      assertThat(bulkhead.run(_ -> thrown(new ModelFailure("no", null)), Articles.later()))
          .isEqualTo(FAILED);
      Awaitility.await()
          .untilAsserted(() ->
              assertThat(bulkhead.run(_ -> thrown(new StackOverflowError()), Articles.later()))
                  .isEqualTo(FAILED));
    }
  }

  @Test
  void blamesNoArticleForMemoryThatRanOut() {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofSeconds(20))) {
      assertThatThrownBy(
              () -> bulkhead.run(_ -> thrown(new OutOfMemoryError("test")), Articles.later()))
          .isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void staysInterrupted() throws InterruptedException {
    try (var bulkhead = new Bulkhead(1, 0, Duration.ofSeconds(20))) {
      var interrupted = new CountDownLatch(1);
      var caller =
          Thread.ofPlatform()
              .start(() -> {
                if (bulkhead.run(this::work, Articles.later()).equals(FAILED)
                    && Thread.currentThread().isInterrupted()) {
                  interrupted.countDown();
                }
              });
      Awaitility.await().until(() -> begun.get() == 1);
      caller.interrupt();
      caller.join();
      assertThat(interrupted.getCount()).isZero();
    }
  }

  @Test
  void refusesEverythingOnceClosed() {
    var bulkhead = new Bulkhead(1, 1, Duration.ofSeconds(20));
    bulkhead.close();
    assertThat(bulkhead.isEnded()).isTrue();
    assertThat(bulkhead.run(_ -> Annotation.NONE, Articles.later())).isEqualTo(OVERFLOW);
  }

  private Future<Annotation> submit(Bulkhead bulkhead) {
    return callers.submit(() -> bulkhead.run(this::work, Articles.later()));
  }

  private Annotation work(Cancellation cancellation) {
    begun.incrementAndGet();
    await(release);
    return Annotation.NONE;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Annotation thrown(RuntimeException e) {
    throw e;
  }

  private static Annotation thrown(Error e) {
    throw e;
  }
}
