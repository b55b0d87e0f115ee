package copytaster.ingest.push;

import copytaster.ingest.format.Refusal;
import copytaster.ingest.publish.Taken;

/** A line of a bulk whose answer is still to be written. */
sealed interface PendingLine {

  /** Number of the line, from 1. */
  long number();

  /** It was sent to Kafka. */
  record OnItsWay(long number, Taken taken) implements PendingLine {}

  /** It was not even read. */
  record Unread(long number, Refusal refusal) implements PendingLine {}

  /** Kafka did not take it. */
  record Unavailable(long number) implements PendingLine {}

  /** Nothing comes behind it. */
  record End(long number, boolean complete) implements PendingLine {}

  static PendingLine taken(long number, Taken taken) {
    return new OnItsWay(number, taken);
  }

  static PendingLine refused(long number, Refusal refusal) {
    return new Unread(number, refusal);
  }

  static PendingLine unavailable(long number) {
    return new Unavailable(number);
  }
}
