package copytaster.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts by the CPU time of the measuring thread, so that others on the machine take less from a
 * figure than they do from the clock on the wall.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuClock {

  /** The name of the result. */
  static final String RESULT = "perCpuSecond";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long start;
  private long done;

  /** Begins to count. */
  @Setup(Level.Iteration)
  public void start() {
    done = 0;
    start = THREADS.getCurrentThreadCpuTime();
  }

  /** Returns how many were done in a second of CPU time. */
  public double perCpuSecond() {
    return done * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
  }

  void count() {
    done++;
  }
}
