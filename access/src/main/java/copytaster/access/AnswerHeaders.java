package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Keeps answers out of shared caches: problems are never stored; the rest may be stored by the one
 * who asked and is asked for again each time, so that entity tags work. What the service itself set
 * stays.
 */
final class AnswerHeaders implements HeaderWriter {

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
      forProblem(response);
    } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
  }

  /** For problems that are told where header writers do not come, or came too early. */
  static void forProblem(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }
}
