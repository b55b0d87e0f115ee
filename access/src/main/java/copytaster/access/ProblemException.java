package copytaster.access;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/** Thrown to answer a request with a problem. */
public final class ProblemException extends RuntimeException {

  private final ProblemType type;
  private final String detail;
  private final transient List<Fault> faults;
  private final @Nullable Duration retryAfter;

  /** Makes a problem without single faults. */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /**
   * Makes a problem.
   *
   * @param type its kind
   * @param detail what is wrong this time, for people; goes to the client
   * @param faults each thing that is wrong, and where
   */
  public ProblemException(ProblemType type, String detail, List<Fault> faults) {
    this(type, detail, faults, null, null);
  }

  private ProblemException(
      ProblemType type,
      String detail,
      List<Fault> faults,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    // Refusals are answers, not failures: only the service's own faults need to say where.
    super(detail, cause, false, type.status().is5xxServerError());
    this.type = type;
    this.detail = detail;
    this.faults = List.copyOf(faults);
    this.retryAfter = retryAfter;
  }

  /** Returns the same problem with a time after which to try again. */
  public ProblemException retryAfter(Duration wait) {
    return new ProblemException(type, detail, faults, wait, getCause());
  }

  /** Returns the same problem with what caused it, which goes to the logs and not to the client. */
  public ProblemException causedBy(Throwable cause) {
    return new ProblemException(type, detail, faults, retryAfter, cause);
  }

  /** Returns the kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** Returns what is wrong this time. */
  public String detail() {
    return detail;
  }

  /** Returns each thing that is wrong. */
  public List<Fault> faults() {
    return faults;
  }

  /** Returns the problem as it is written to JSON, also within other answers. */
  public ProblemDetail toDetail() {
    var problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
    problem.setType(type.uri());
    problem.setTitle(type.title());
    if (!faults.isEmpty()) {
      problem.setProperty("errors", faults);
    }
    return problem;
  }

  /** Returns the headers that go with the answer. */
  HttpHeaders headers() {
    var headers = new HttpHeaders();
    if (retryAfter != null) {
      // Rounded up: who comes back at the second given must not come early.
      long seconds = Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds());
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
    return headers;
  }
}
