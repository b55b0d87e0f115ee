package copytaster.access;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Knows the trace that a request belongs to. */
interface RequestTrace {

  /** Returns the id of the request's trace; null where there is none. */
  @Nullable String idOf(HttpServletRequest request);

  /** Where nothing is traced. */
  static RequestTrace none() {
    return _ -> null;
  }

  /**
   * Where Micrometer traces: asks the request's observation, as error pages are outside its scope.
   */
  static RequestTrace micrometer() {
    return request ->
        ServerHttpObservationFilter.findObservationContext(request)
            .map(observation -> observation.<TracingContext>get(TracingContext.class))
            .map(TracingContext::getSpan)
            .map(span -> span.context().traceId())
            .orElse(null);
  }
}
