package copytaster.operations;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** The Kafka that the service works with, over one client that is made when it is first needed. */
final class Cluster implements AutoCloseable {

  private final Map<String, Object> settings;
  private final Duration timeout;
  private @Nullable Admin admin;

  Cluster(Map<String, Object> settings, Duration timeout) {
    this.settings = settings;
    this.timeout = timeout;
  }

  /** Asks something, and waits for the answer no longer than the time-out. */
  <T> T ask(Function<Admin, KafkaFuture<T>> question) {
    try {
      return question.apply(admin()).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
    } catch (TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException(
          "No answer within " + timeout.toMillis() + " ms", e);
    } catch (InterruptedException e) {
      throw new InterruptException(e); // interrupts the thread again
    }
  }

  /** Fails as long as no name of a broker can be resolved, so the client cannot be made early. */
  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(settings);
    }
    return admin;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(timeout);
      admin = null;
    }
  }
}
