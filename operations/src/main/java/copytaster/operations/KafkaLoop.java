package copytaster.operations;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works with Kafka on a thread of its own until it is stopped. Where Kafka fails it begins anew
 * after a second, as often as it takes, and says so in the log once.
 */
public final class KafkaLoop {

  private static final Logger log = LoggerFactory.getLogger(KafkaLoop.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  /** Work for as long as Kafka answers. */
  @FunctionalInterface
  public interface Session {

    /**
     * Opens what it needs, works, and closes it.
     *
     * @param goesOn is to be asked before each turn of the work, which is to be short
     */
    void run(BooleanSupplier goesOn);
  }

  private final String name;
  private final Session session;
  private final Background background;
  private boolean isFailing;

  /**
   * Makes one that rests.
   *
   * @param name what the log calls it
   */
  public KafkaLoop(String name, Session session) {
    this.name = name;
    this.session = session;
    this.background = new Background(name, this::work);
  }

  private Duration work() {
    try {
      session.run(new Turns());
    } catch (KafkaException e) {
      if (!isFailing) {
        log.warn("{} rests until Kafka answers: {}", name, e.toString());
      }
      isFailing = true;
    }
    return AFTER_FAILURE;
  }

  /** Has it work, if it does not yet. */
  public void start() {
    background.start();
  }

  /** Has it end, and waits for the turn that has begun, a few seconds at most. */
  public void stop() {
    background.stop();
  }

  /** Returns whether it was started and not stopped. */
  public boolean isRunning() {
    return background.isRunning();
  }

  /** The turns of a session: who asks for a second one has done the first. */
  private final class Turns implements BooleanSupplier {

    private boolean hasBegun;

    @Override
    public boolean getAsBoolean() {
      isFailing &= !hasBegun;
      hasBegun = true;
      return !background.isStopping();
    }
  }
}
