package copytaster.ingest.publish;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What became of a submission, once Kafka has said that it has it. */
public final class Taken {

  private final Incoming incoming;
  private final @Nullable String why;
  private final List<Outcome> outcomes;
  private final CompletableFuture<Position> acknowledged;
  private final Duration timeout;

  Taken(
      Incoming incoming,
      @Nullable String why,
      List<Outcome> outcomes,
      CompletableFuture<Position> acknowledged,
      Duration timeout) {
    this.incoming = incoming;
    this.why = why;
    this.outcomes = List.copyOf(outcomes);
    this.acknowledged = acknowledged;
    this.timeout = timeout;
  }

  /** Returns what came in. */
  public Incoming incoming() {
    return incoming;
  }

  /** Returns what its parser was chosen by, null if none was. */
  public @Nullable String why() {
    return why;
  }

  /** Returns whether Kafka has answered, so that asking does not wait. */
  public boolean isDone() {
    return acknowledged.isDone();
  }

  /**
   * Returns what became of each story, in their order.
   *
   * @throws NotAcknowledged if Kafka did not say in time that it has everything
   */
  public List<Outcome> outcomes() {
    position();
    return outcomes;
  }

  /**
   * Returns where the submission itself is.
   *
   * @throws NotAcknowledged if Kafka did not say in time that it has everything
   */
  public Position position() {
    try {
      return acknowledged.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotAcknowledged(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new NotAcknowledged(e);
    }
  }

  /**
   * Returns the path under which the submission can be read again.
   *
   * @throws NotAcknowledged if Kafka did not say in time that it has everything
   */
  public String self() {
    var where = position();
    return "/v1/submissions/%s?partition=%d&offset=%d"
        .formatted(incoming.id(), where.partition(), where.offset());
  }
}
