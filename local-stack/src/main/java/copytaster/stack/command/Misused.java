package copytaster.stack.command;

/** A command that was given something it cannot mean; found out only when it ran. */
final class Misused extends RuntimeException {

  Misused(String message) {
    super(message);
  }

  Misused(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
