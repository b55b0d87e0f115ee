package copytaster.ingest.push;

import copytaster.ingest.publish.NotAcknowledged;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.RefusalProblem;
import copytaster.ingest.publish.Taken;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the answer to a bulk, on a thread of its own: line by line in their order, each once Kafka
 * has spoken. It is handed over to the network whenever no line is waiting.
 */
final class BulkAnswer {

  private static final Logger log = LoggerFactory.getLogger(BulkAnswer.class);
  private static final int BUFFER = 32 * 1024;

  private final OutputStream out;
  private final JsonMapper json;
  private final PushSettings settings;
  private final BlockingQueue<PendingLine> lines;
  private final Summary summary = new Summary();
  private final Thread writer = Thread.ofVirtual().name("bulk-answer").unstarted(this::writeAll);
  private volatile boolean unavailable;
  private volatile boolean gone;

  BulkAnswer(OutputStream out, JsonMapper json, PushSettings settings) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.json = json;
    this.settings = settings;
    this.lines = new ArrayBlockingQueue<>(settings.window());
  }

  static JsonMapper mapper(JsonMapper json) {
    return json.rebuild().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
  }

  void start() {
    writer.start();
  }

  /** Adds a line; waits while a whole window is on its way. */
  void add(PendingLine line) throws InterruptedException {
    lines.put(line);
  }

  /** Writes what is still on its way, and the summary. */
  void finish(boolean complete) throws InterruptedException {
    lines.put(new PendingLine.End(0, complete));
    writer.join();
  }

  /** Returns whether Kafka failed to take a line: then the others are not tried. */
  boolean isUnavailable() {
    return unavailable;
  }

  void unavailable() {
    unavailable = true;
  }

  /** Returns whether nobody reads the answer any more. */
  boolean isGone() {
    return gone;
  }

  private void writeAll() {
    try {
      PendingLine line = lines.take();
      for (; !(line instanceof PendingLine.End); line = lines.take()) {
        write(line);
      }
      write(Map.of("summary", summary.counts(((PendingLine.End) line).complete())));
      flush();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(PendingLine line) {
    var result = result(line);
    summary.count(result);
    write(result);
    if (lines.isEmpty()) {
      flush();
    }
  }

  private LineResult result(PendingLine line) {
    return switch (line) {
      case PendingLine.OnItsWay(var number, var taken) -> result(number, taken);
      case PendingLine.Unread(var number, var refusal) ->
          LineResult.refused(number, null, RefusalProblem.of(refusal).toDetail());
      case PendingLine.Unavailable(var number) -> notAcknowledged(number);
      case PendingLine.End _ -> throw new IllegalStateException("the end is no line");
    };
  }

  private LineResult result(long number, Taken taken) {
    try {
      var outcomes = taken.outcomes();
      var refusals = Outcome.refusals(outcomes);
      if (refusals.size() == outcomes.size()) {
        var problem = RefusalProblem.ofAll(refusals).toDetail();
        return LineResult.refused(number, taken.incoming().id(), problem);
      }
      return LineResult.taken(number, Receipt.of(taken));
    } catch (NotAcknowledged e) {
      if (!unavailable) {
        log.warn("Kafka does not acknowledge a line of a bulk; the rest is not tried", e);
      }
      unavailable = true;
      return notAcknowledged(number);
    }
  }

  private LineResult notAcknowledged(long number) {
    return LineResult.refused(number, null, PushController.unavailable(settings).toDetail());
  }

  // A client that is gone changes nothing for the lines that it sent.
  private void write(Object value) {
    if (gone) {
      return;
    }
    try {
      out.write(json.writeValueAsBytes(value));
      out.write('\n');
    } catch (IOException _) {
      gone = true;
    } catch (RuntimeException e) {
      // Whoever adds lines must not wait for a thread that has ended.
      log.error("Cannot write the answer to a bulk", e);
      gone = true;
    }
  }

  private void flush() {
    try {
      out.flush();
    } catch (IOException _) {
      gone = true;
    }
  }
}
