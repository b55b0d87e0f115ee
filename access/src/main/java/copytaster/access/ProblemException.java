package copytaster.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/** Thrown to answer a request with a problem. */
public final class ProblemException extends RuntimeException {

  private final ProblemType type;
  private final String detail;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers;
  private final transient Map<String, Object> members;

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
    this(type, detail, faults, Map.of(), Map.of(), null);
  }

  private ProblemException(
      ProblemType type,
      String detail,
      List<Fault> faults,
      Map<String, String> headers,
      Map<String, Object> members,
      @Nullable Throwable cause) {
    // Refusals are answers, not failures: only the service's own faults need to say where.
    super(detail, cause, false, type.status().is5xxServerError());
    this.type = type;
    this.detail = detail;
    this.faults = List.copyOf(faults);
    this.headers = Map.copyOf(headers);
    this.members = Map.copyOf(members);
  }

  /** Returns the same problem with a time after which to try again. */
  public ProblemException retryAfter(Duration wait) {
    // Rounded up: who comes back at the second given must not come early.
    long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    return header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  /** Returns the same problem with a header to send, such as {@code Accept-Post}. */
  public ProblemException header(String name, String value) {
    var all = new HashMap<>(headers);
    all.put(name, value);
    return new ProblemException(type, detail, faults, all, members, getCause());
  }

  /** Returns the same problem with one more member to say, such as where to read of it again. */
  public ProblemException member(String name, Object value) {
    var all = new HashMap<>(members);
    all.put(name, value);
    return new ProblemException(type, detail, faults, headers, all, getCause());
  }

  /** Returns the same problem with what caused it, which goes to the logs and not to the client. */
  public ProblemException causedBy(Throwable cause) {
    return new ProblemException(type, detail, faults, headers, members, cause);
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
    members.forEach(problem::setProperty);
    return problem;
  }

  /** Returns the headers that go with the answer. */
  Map<String, String> headers() {
    return headers;
  }
}
