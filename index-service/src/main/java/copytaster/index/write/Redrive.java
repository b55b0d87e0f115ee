package copytaster.index.write;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The headers of records that went through before and were sent through again. */
final class Redrive {

  /** On a dead letter that was sent back to its topic. */
  static final String REDRIVEN = "copytaster-redriven";

  /** On an article that is replayed from an archive. */
  static final String REPLAYED = "copytaster-replayed";

  private Redrive() {}

  /** Tells whether the record is one of them. */
  static boolean marks(ConsumerRecord<?, ?> record) {
    var headers = record.headers();
    return headers.lastHeader(REDRIVEN) != null || headers.lastHeader(REPLAYED) != null;
  }
}
