package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Tests that a trace goes on from record to record. */
class RecordTracingTests {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @EnableAutoConfiguration
  static class Service {}

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withUserConfiguration(Service.class)
          .withPropertyValues(
              "spring.kafka.bootstrap-servers=" + NoKafka.bootstrapServers(),
              "management.otlp.metrics.export.enabled=false",
              "management.tracing.sampling.probability=1.0");

  private static Headers headers(String... namesAndValues) {
    var headers = new RecordHeaders();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      TraceHeaders.set(headers, namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }

  private static String parent(Headers headers) {
    assertThat(headers.headers("traceparent")).hasSizeLessThan(2);
    return TraceHeaders.get(headers, "traceparent");
  }

  @Test
  void continuesTheTraceOfTheRecord() {
    runner.run(context -> {
      var span =
          context.getBean(RecordTracing.class).start("enrich", headers("traceparent", PARENT));
      var outgoing = headers("traceparent", "to be replaced");
      span.tag("article", "a1").writeTo(outgoing);
      span.end();

      assertThat(parent(outgoing)).startsWith("00-" + TRACE).isNotEqualTo(PARENT);
    });
  }

  @Test
  void beginsATraceWhereThereIsNoneOrNoneThatCanBeRead() {
    runner.run(context -> {
      var tracing = context.getBean(RecordTracing.class);
      for (var incoming : new Headers[] {headers(), headers("traceparent", "nonsense")}) {
        var outgoing = headers();
        tracing.start("enrich", incoming).writeTo(outgoing);
        assertThat(parent(outgoing)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
      }
    });
  }

  @Test
  void isTheThreadsOwnWhileItIsOpen() {
    runner.run(context -> {
      var tracing = context.getBean(RecordTracing.class);
      var span = tracing.start("enrich", headers("traceparent", PARENT));
      try (var _ = span.open()) {
        assertThat(context.getBean(Tracer.class).currentSpan().context().traceId())
            .isEqualTo(TRACE);
        var outgoing = headers();
        tracing.writeCurrent(outgoing);
        assertThat(parent(outgoing)).contains(TRACE);
      }
      span.error(new IllegalStateException("of the work")).end();
      var outgoing = headers();
      tracing.writeCurrent(outgoing);
      assertThat(outgoing).isEmpty();
    });
  }

  @Test
  void passesTracesThroughWhereMicrometerTracingIsNotThere() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(RecordTracingAutoConfiguration.class))
        .withClassLoader(new FilteredClassLoader("io.micrometer.tracing"))
        .run(context -> passesThrough(context.getBean(RecordTracing.class)));
  }

  @Test
  void passesTracesThroughWhereTracingIsOff() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(RecordTracingAutoConfiguration.class))
        .run(context -> passesThrough(context.getBean(RecordTracing.class)));
  }

  private static void passesThrough(RecordTracing tracing) {
    var outgoing = headers();
    var span = tracing.start("enrich", headers("traceparent", PARENT, "tracestate", "a=1"));
    try (var _ = span.open()) {
      span.tag("article", "a1").error(new IllegalStateException()).writeTo(outgoing);
      tracing.writeCurrent(outgoing);
    }
    span.end();
    assertThat(parent(outgoing)).isEqualTo(PARENT);
    assertThat(TraceHeaders.get(outgoing, "tracestate")).isEqualTo("a=1");
  }
}
