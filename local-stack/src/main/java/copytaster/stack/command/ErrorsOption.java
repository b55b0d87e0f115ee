package copytaster.stack.command;

import picocli.CommandLine.Option;

/** How many errors a measurement shows. */
final class ErrorsOption {

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many errors to show, the most frequent first; default: ${DEFAULT-VALUE}.")
  private int most;

  /** Refuses a number that means nothing, before any work is done. */
  void check() {
    if (most < 0) {
      throw new Misused("--errors must be 0 or more");
    }
  }

  int most() {
    return most;
  }
}
