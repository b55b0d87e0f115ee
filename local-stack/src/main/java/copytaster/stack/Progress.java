package copytaster.stack;

/** Is told how a start or stop goes on. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = _ -> {};

  /** One thing is done, or has begun. */
  void say(String line);
}
