package copytaster.enrich.transformer;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Lets one thread stop what another does in native code. */
final class Cancellation {

  private boolean isCancelled;
  private @Nullable Runnable stop;

  /** Stops what is being done, and whatever would be begun. */
  synchronized void cancel() {
    isCancelled = true;
    if (stop != null) {
      stop.run();
    }
  }

  /**
   * Says that something is begun.
   *
   * @param how it can be stopped, until it has {@link #ended}
   * @throws CancellationException if it is not to be begun
   */
  synchronized void begun(Runnable how) {
    if (isCancelled) {
      throw new CancellationException();
    }
    stop = how;
  }

  /** Says that what was begun has ended: when this returns, nobody stops it any more. */
  synchronized void ended() {
    stop = null;
  }
}
