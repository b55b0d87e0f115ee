package copytaster.stack.command;

/** How a command tells scripts what came of it; 2, for misuse, is picocli's own. */
final class ExitCodes {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int PARTLY = 3;

  private ExitCodes() {}

  /** What to answer when some of several things went well. */
  static int of(long good, long all) {
    if (good == all) {
      return OK;
    }
    return good == 0 ? FAILED : PARTLY;
  }
}
