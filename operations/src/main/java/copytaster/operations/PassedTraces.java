package copytaster.operations;

import java.util.List;
import org.apache.kafka.common.header.Headers;

/** Passes W3C trace headers on as they came. */
final class PassedTraces implements RecordTracing {

  private static final List<String> FIELDS = List.of("traceparent", "tracestate");

  @Override
  public Span start(String name, Headers incoming) {
    return new Passed(incoming);
  }

  @Override
  public void writeCurrent(Headers outgoing) {
    // The thread is in no trace.
  }

  private record Passed(Headers incoming) implements Span {

    @Override
    public Span tag(String name, String value) {
      return this;
    }

    @Override
    public Span error(Throwable failure) {
      return this;
    }

    @Override
    public void writeTo(Headers outgoing) {
      for (var field : FIELDS) {
        var value = TraceHeaders.get(incoming, field);
        if (value != null) {
          TraceHeaders.set(outgoing, field, value);
        }
      }
    }

    @Override
    public Scope open() {
      return () -> {};
    }

    @Override
    public void end() {
      // Nothing began.
    }
  }
}
