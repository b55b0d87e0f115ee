package copytaster.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problems of which only the status is known. */
final class StatusProblems {

  private StatusProblems() {}

  static ProblemDetail of(HttpStatusCode status) {
    return ProblemType.ofStatus(status.value())
        .map(type -> new ProblemException(type, detail(type)).toDetail())
        .orElseGet(() -> withoutType(status));
  }

  private static String detail(ProblemType type) {
    return switch (type) {
      case INTERNAL -> "An unexpected error occurred.";
      case NOT_FOUND -> "Nothing is served under this path.";
      default -> type.title() + ".";
    };
  }

  /** RFC 9457, 4.2.1: without a type of its own, a problem is what its status says. */
  private static ProblemDetail withoutType(HttpStatusCode status) {
    var problem = ProblemDetail.forStatus(status);
    var known = HttpStatus.resolve(status.value());
    problem.setTitle(known == null ? "Status " + status.value() : known.getReasonPhrase());
    return problem;
  }
}
