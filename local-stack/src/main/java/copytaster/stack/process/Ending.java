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
  // Where they stand in /proc/PID/stat, counted behind the name.
  private static final int STATE = 0;
  private static final int THREADS = 17;

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
      return isZombie(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Returns whether the line that the system has of a process says that it has ended. While it is
   * killed its first thread is gone before the others, and until the last is its ports are taken.
   */
  static boolean isZombie(String stat) {
    var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length > THREADS
        && (fields[STATE].equals("Z") || fields[STATE].equals("X"))
        && Integer.parseInt(fields[THREADS]) <= 1;
  }
}
