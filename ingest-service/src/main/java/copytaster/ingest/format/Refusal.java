package copytaster.ingest.format;

import java.util.List;

/**
 * Why a story or a whole submission is not taken.
 *
 * @param kind what kind of trouble it is
 * @param detail the particular case, for people
 * @param faults where the trouble is
 */
public record Refusal(Kind kind, String detail, List<Fault> faults) {

  /** The kinds of trouble that a submission can be. */
  public enum Kind {
    /** It is not what its media type says. */
    MALFORMED,

    /** It is larger, deeper or more than is taken. */
    TOO_LARGE,

    /** It is in a form that is not read here. */
    UNSUPPORTED,

    /** It is readable but does not make an article. */
    UNPROCESSABLE
  }

  /**
   * A fault at a place of the submission.
   *
   * @param pointer JSON Pointer or the name of a header, empty for the whole
   * @param code a short name of the fault
   * @param detail the particular case, for people
   */
  public record Fault(String pointer, String code, String detail) {}

  /** Copies the faults. */
  public Refusal {
    faults = List.copyOf(faults);
  }

  /** Returns a refusal with one fault. */
  static Refusal of(Kind kind, String pointer, String code, String detail) {
    return new Refusal(kind, detail, List.of(new Fault(pointer, code, detail)));
  }
}
