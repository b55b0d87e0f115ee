package copytaster.ingest.publish;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.ingest.format.Refusal;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Tells refusals as problems (RFC 9457). */
public final class RefusalProblem {

  /** Writes problems as they are written over HTTP. */
  static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  private static final int MOST_FAULTS = 50;

  private RefusalProblem() {}

  /** Returns the problem that one refusal is. */
  public static ProblemException of(Refusal refusal) {
    return new ProblemException(type(refusal.kind()), refusal.detail(), faults(List.of(refusal)));
  }

  /** Returns the problem that a submission is of which every story was refused. */
  public static ProblemException ofAll(List<Refusal> refusals) {
    if (refusals.size() == 1) {
      return of(refusals.getFirst());
    }
    boolean alike = refusals.stream().map(Refusal::kind).distinct().count() == 1;
    var type = alike ? type(refusals.getFirst().kind()) : ProblemType.UNPROCESSABLE;
    return new ProblemException(
        type, "none of the " + refusals.size() + " stories is taken", faults(refusals));
  }

  private static ProblemType type(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> ProblemType.MALFORMED;
      case TOO_LARGE -> ProblemType.TOO_LARGE;
      case UNSUPPORTED -> ProblemType.UNSUPPORTED_FORMAT;
      case UNPROCESSABLE -> ProblemType.UNPROCESSABLE;
    };
  }

  private static List<Fault> faults(List<Refusal> refusals) {
    return refusals.stream()
        .flatMap(refusal -> refusal.faults().stream())
        .limit(MOST_FAULTS)
        .map(fault -> new Fault(pointer(fault.pointer()), fault.code(), fault.detail()))
        .toList();
  }

  // JSON Pointers are written as fragments; the names of headers stay as they are.
  private static String pointer(String pointer) {
    return pointer.isEmpty() || pointer.startsWith("/") ? "#" + pointer : pointer;
  }
}
