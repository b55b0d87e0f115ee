package copytaster.ingest.drop;

import copytaster.ingest.publish.NotAcknowledged;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into one folder again and again; after a failure later and later, and with one file. */
final class DropWatch {

  private static final Logger log = LoggerFactory.getLogger(DropWatch.class);
  private static final int MOST_DOUBLINGS = 20;

  private final String name;
  private final Supplier<DropRun> runs;
  private final DropSettings settings;
  private final DropMetrics metrics;
  private int failures;

  /**
   * Watches a folder.
   *
   * @param name for the log
   */
  DropWatch(String name, Supplier<DropRun> runs, DropSettings settings, DropMetrics metrics) {
    this.name = name;
    this.runs = runs;
    this.settings = settings;
    this.metrics = metrics;
  }

  /** Looks once, and returns the time to wait until the next look. */
  Duration look(BooleanSupplier stopping) {
    try {
      boolean more = runs.get().run(failures > 0 ? 1 : settings.batch(), stopping);
      succeeded();
      return more ? Duration.ZERO : settings.poll();
    } catch (IOException | NotAcknowledged e) {
      return failed(e);
    } catch (RuntimeException e) {
      log.error("Looking into the folder of {} failed", name, e);
      return failed(e);
    }
  }

  private void succeeded() {
    if (failures > 0) {
      log.info("Files of {} are taken again", name);
    }
    failures = 0;
  }

  private Duration failed(Exception e) {
    metrics.failed();
    if (failures == 0) {
      log.warn("Files of {} stay where they are, and are tried again: {}", name, e.toString());
    }
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    var wait = settings.poll().multipliedBy(1L << failures);
    return wait.compareTo(settings.retry()) < 0 ? wait : settings.retry();
  }
}
