package copytaster.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How a process ended. */
public enum Ending {
  /** It was asked to, and did. */
  IN_GOOD_ORDER,
  /** It did not end in time, and was killed. */
  KILLED;

  private static final Duration AFTER_KILL = Duration.ofSeconds(10);

  /** Asks a process to end; kills it when it has not ended in time. */
  public static Ending of(ProcessHandle process, Duration patience) throws InterruptedException {
    process.destroy();
    if (ends(process, patience)) {
      return IN_GOOD_ORDER;
    }
    kill(process);
    return KILLED;
  }

  /** Kills a process, as {@code kill -9} does, and waits until it is gone. */
  public static void kill(ProcessHandle process) throws InterruptedException {
    process.destroyForcibly();
    if (!ends(process, AFTER_KILL)) {
      throw new IllegalStateException("process " + process.pid() + " does not end");
    }
  }

  /** Returns whether the process runs. One that has ended and waits for its parent does not. */
  static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  private static boolean ends(ProcessHandle process, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (isAlive(process)) {
      if (System.nanoTime() >= end) {
        return false;
      }
      pause(process);
    }
    return true;
  }

  private static void pause(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(200, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // Looked at again by the caller: a zombie never completes onExit.
    }
  }

  // Where the first process of a container reaps nobody, ended processes stay in the table.
  private static boolean isZombie(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      int afterName = stat.lastIndexOf(')');
      return stat.length() > afterName + 2 && "ZX".indexOf(stat.charAt(afterName + 2)) >= 0;
    } catch (IOException _) {
      return false;
    }
  }
}
