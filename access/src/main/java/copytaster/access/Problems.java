package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Completes problems with what only the request knows, and writes them outside of Spring MVC. */
final class Problems {

  private final JsonMapper json;
  private final RequestTrace trace;

  Problems(JsonMapper json, RequestTrace trace) {
    this.json =
        json.rebuild().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
    this.trace = trace;
  }

  /** Adds where it happened and the trace to look for. */
  ProblemDetail complete(ProblemDetail problem, HttpServletRequest request, String path) {
    problem.setInstance(uri(path));
    var traceId = trace.idOf(request);
    if (traceId != null) {
      problem.setProperty("traceId", traceId);
    }
    return problem;
  }

  private static @Nullable URI uri(String path) {
    try {
      return new URI(path);
    } catch (URISyntaxException e) {
      return null; // the path itself is what is wrong
    }
  }

  ProblemDetail complete(ProblemDetail problem, HttpServletRequest request) {
    return complete(problem, request, request.getRequestURI());
  }

  /** Returns a problem as it is written where nothing is known of the request. */
  String text(ProblemDetail problem) {
    return json.writeValueAsString(problem);
  }

  void write(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = json.writeValueAsBytes(complete(problem.toDetail(), request));
    response.setStatus(problem.type().status().value());
    problem.headers().forEach(response::setHeader);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
