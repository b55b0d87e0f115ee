package copytaster.ingest.publish;

/**
 * Thrown when Kafka did not say in time that it has everything; nothing may be relied upon then.
 */
public final class NotAcknowledged extends RuntimeException {

  NotAcknowledged(Throwable cause) {
    super("Kafka did not acknowledge in time", cause);
  }
}
