package copytaster.ingest.submission;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;

/** A few consumers that are lent out, made when they are first needed. */
final class Readers implements AutoCloseable {

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Queue<Consumer<String, byte[]>> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore free;

  Readers(int most, Supplier<Consumer<String, byte[]>> consumers) {
    this.consumers = consumers;
    this.free = new Semaphore(most);
  }

  /**
   * Has something read by the next consumer that is free.
   *
   * @throws org.apache.kafka.common.KafkaException if none becomes free in time, or reading fails
   */
  <T> T read(Duration wait, Function<Consumer<String, byte[]>, T> reading) {
    take(wait);
    try {
      var consumer = Optional.ofNullable(idle.poll()).orElseGet(consumers);
      return read(consumer, reading);
    } finally {
      free.release();
    }
  }

  private void take(Duration wait) {
    try {
      if (!free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TimeoutException("all readers are busy");
      }
    } catch (InterruptedException e) {
      throw new InterruptException(e); // interrupts the thread again
    }
  }

  // One that failed may be in any state and is not lent out again.
  private <T> T read(
      Consumer<String, byte[]> consumer, Function<Consumer<String, byte[]>, T> reading) {
    boolean good = false;
    try {
      var result = reading.apply(consumer);
      consumer.unsubscribe();
      idle.add(consumer);
      good = true;
      return result;
    } finally {
      if (!good) {
        close(consumer);
      }
    }
  }

  private static void close(Consumer<String, byte[]> consumer) {
    consumer.close(CloseOptions.timeout(Duration.ZERO));
  }

  @Override
  public void close() {
    for (var consumer = idle.poll(); consumer != null; consumer = idle.poll()) {
      close(consumer);
    }
  }
}
