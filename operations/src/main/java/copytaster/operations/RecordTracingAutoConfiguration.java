package copytaster.operations;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has records traced where there is a tracer. */
@AutoConfiguration
class RecordTracingAutoConfiguration {

  /** Where tracing is on the class path, though it may be switched off. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({Tracer.class, Propagator.class})
  static class Traced {

    @Bean
    RecordTracing recordTracing(
        ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
      var tracer = tracers.getIfAvailable();
      var propagator = propagators.getIfAvailable();
      return tracer == null || propagator == null
          ? RecordTracing.off()
          : new MicrometerTraces(tracer, propagator);
    }
  }

  /** Where it is not. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnMissingClass("io.micrometer.tracing.Tracer")
  static class Untraced {

    @Bean
    RecordTracing recordTracing() {
      return RecordTracing.off();
    }
  }
}
