package copytaster.operations;

import org.apache.kafka.common.header.Headers;

/** The work on one record, as it shows in its trace. */
public interface Span {

  /** Adds what the work is about. No content, and nothing that would name a person. */
  Span tag(String name, String value);

  /** Says that the work failed. */
  Span error(Throwable failure);

  /** Writes the trace onto a record that comes of the work, in place of any that is there. */
  void writeTo(Headers outgoing);

  /**
   * Makes the span the thread's own, so that what is logged names the trace, until it is closed.
   */
  Scope open();

  /** Ends the work. */
  void end();

  /** The time in which a span is the thread's own. */
  interface Scope extends AutoCloseable {

    @Override
    void close();
  }
}
