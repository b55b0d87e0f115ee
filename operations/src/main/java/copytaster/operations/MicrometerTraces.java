package copytaster.operations;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Continues traces with Micrometer. */
final class MicrometerTraces implements RecordTracing {

  private final Tracer tracer;
  private final Propagator propagator;

  MicrometerTraces(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Override
  public Span start(String name, Headers incoming) {
    var span =
        propagator
            .extract(incoming, TraceHeaders::get)
            .name(name)
            .kind(io.micrometer.tracing.Span.Kind.CONSUMER)
            .start();
    return new Traced(span);
  }

  @Override
  public void writeCurrent(Headers outgoing) {
    var span = tracer.currentSpan();
    if (span != null) {
      write(span.context(), outgoing);
    }
  }

  private void write(TraceContext context, Headers outgoing) {
    propagator.inject(context, outgoing, MicrometerTraces::set);
  }

  private static void set(@Nullable Headers headers, String name, String value) {
    TraceHeaders.set(Objects.requireNonNull(headers), name, value);
  }

  private final class Traced implements Span {

    private final io.micrometer.tracing.Span span;

    Traced(io.micrometer.tracing.Span span) {
      this.span = span;
    }

    @Override
    public Span tag(String name, String value) {
      span.tag(name, value);
      return this;
    }

    @Override
    public Span error(Throwable failure) {
      span.error(failure);
      return this;
    }

    @Override
    public void writeTo(Headers outgoing) {
      write(span.context(), outgoing);
    }

    @Override
    public Scope open() {
      return tracer.withSpan(span)::close;
    }

    @Override
    public void end() {
      span.end();
    }
  }
}
