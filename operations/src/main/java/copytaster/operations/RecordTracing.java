package copytaster.operations;

import org.apache.kafka.common.header.Headers;

/**
 * Follows a record's trace by hand, from the {@code traceparent} it came with to that of the record
 * made of it: listeners that take batches are not observed record by record. Where tracing is off,
 * traces of others still pass through.
 */
public interface RecordTracing {

  /**
   * Starts a span for the work on one record.
   *
   * @param name of the work, such as {@code enrich}
   * @param incoming headers of the record
   */
  Span start(String name, Headers incoming);

  /** Writes the trace that the thread is in, if it is in one, onto a record's headers. */
  void writeCurrent(Headers outgoing);

  /** Returns what stands in where nothing is traced. */
  static RecordTracing off() {
    return new PassedTraces();
  }
}
