package copytaster.ingest.push;

import copytaster.access.Caller;
import copytaster.ingest.format.Hints;
import copytaster.ingest.format.Refusal;
import copytaster.ingest.format.Refusal.Fault;
import copytaster.ingest.format.Refusal.Kind;
import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Intake;
import copytaster.ingest.publish.NotAcknowledged;
import copytaster.ingest.push.LineReader.Line;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * One bulk: lines are read and sent here while {@link BulkAnswer} waits for Kafka and answers, at
 * most a window behind.
 */
final class BulkRun {

  private static final String NINJS = "application/json";

  private final Intake intake;
  private final RateLimiter limiter;
  private final Caller caller;
  private final PushSettings settings;

  BulkRun(Intake intake, RateLimiter limiter, Caller caller, PushSettings settings) {
    this.intake = intake;
    this.limiter = limiter;
    this.caller = caller;
    this.settings = settings;
  }

  void run(LineReader lines, BulkAnswer answer) throws IOException, InterruptedException {
    answer.start();
    boolean complete = false;
    try {
      complete = readAll(lines, answer);
    } finally {
      answer.finish(complete);
    }
  }

  // Returns whether it was read to its end.
  private boolean readAll(LineReader lines, BulkAnswer answer)
      throws IOException, InterruptedException {
    long number = 0;
    int taken = 0;
    try {
      for (var line = lines.next(); line != null && !answer.isGone(); line = lines.next()) {
        number = line.number();
        if (line.isBlank() && !line.isTooLong()) {
          continue;
        }
        if (taken++ >= settings.lines()) {
          answer.add(PendingLine.refused(number, tooMany()));
          return false;
        }
        limiter.await(caller);
        answer.add(take(line, answer));
      }
      return !answer.isGone();
    } catch (ZipException | EOFException e) {
      answer.add(PendingLine.refused(number + 1, BodyReader.damaged()));
      return false;
    }
  }

  private PendingLine take(Line line, BulkAnswer answer) {
    if (answer.isUnavailable()) {
      return PendingLine.unavailable(line.number());
    }
    try {
      var incoming =
          Incoming.now(caller.provider(), NINJS, line.bytes(), Hints.NONE, refusal(line));
      return PendingLine.taken(line.number(), intake.take(incoming));
    } catch (NotAcknowledged e) {
      answer.unavailable();
      return PendingLine.unavailable(line.number());
    }
  }

  private @Nullable Refusal refusal(Line line) {
    return line.isTooLong()
        ? tooLarge("too-large", "the line is longer than " + settings.line().toBytes() + " bytes")
        : null;
  }

  private Refusal tooMany() {
    return tooLarge(
        "too-many-lines", "at most " + settings.lines() + " lines are taken; send the rest anew");
  }

  private static Refusal tooLarge(String code, String detail) {
    return new Refusal(Kind.TOO_LARGE, detail, List.of(new Fault("", code, detail)));
  }
}
