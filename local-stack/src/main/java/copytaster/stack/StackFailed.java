package copytaster.stack;

/** Something about the stack that its user can put right; the message says what, in one line. */
public final class StackFailed extends RuntimeException {

  /** Says what is wrong. */
  public StackFailed(String message) {
    super(message);
  }
}
