package copytaster.access;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: a JSON Pointer as a fragment ({@code #/headlines/0/value}), {@code ?name}
 *     for a query parameter, a header's name, or {@code #} for the whole body
 * @param code what, for machines, such as {@code missing} or {@code too-long}
 * @param detail what, for people
 */
public record Fault(String pointer, String code, String detail) {

  /** Returns a fault of a query parameter. */
  public static Fault ofParameter(String name, String code, String detail) {
    return new Fault("?" + name, code, detail);
  }
}
