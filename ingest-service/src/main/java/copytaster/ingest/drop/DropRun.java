package copytaster.ingest.drop;

import copytaster.ingest.format.Hints;
import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Intake;
import copytaster.ingest.publish.NotAcknowledged;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.Taken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One look into a folder: the files there are taken in, a window of them at once, and each is moved
 * when Kafka has acknowledged it. What fails leaves its file where it is.
 */
final class DropRun {

  /** A file that was sent to Kafka. */
  private record OnItsWay(DroppedFile file, Taken taken) {}

  private final String provider;
  private final DropFolder folder;
  private final Intake intake;
  private final DropSettings settings;
  private final FileTypes types;
  private final DropMetrics metrics;
  private final Deque<OnItsWay> onTheirWay = new ArrayDeque<>();
  private long bytes;
  private @Nullable Exception failure;

  DropRun(
      String provider,
      DropFolder folder,
      Intake intake,
      DropSettings settings,
      FileTypes types,
      DropMetrics metrics) {
    this.provider = provider;
    this.folder = folder;
    this.intake = intake;
    this.settings = settings;
    this.types = types;
    this.metrics = metrics;
  }

  /**
   * Takes files in.
   *
   * @param most how many
   * @return whether there were as many, so that there may be more
   * @throws IOException if the folder cannot be read or written to
   * @throws NotAcknowledged if Kafka did not take a file
   */
  boolean run(int most, BooleanSupplier stopping) throws IOException {
    var listing = folder.settled(Instant.now().minus(settings.settle()), most);
    metrics.waiting(listing.waiting());
    for (var file : listing.files()) {
      makeRoom(file.size());
      if (failure != null || stopping.getAsBoolean()) {
        break;
      }
      send(file);
    }
    while (!onTheirWay.isEmpty()) {
      finishNext();
    }
    rethrow();
    return listing.files().size() == most;
  }

  private void makeRoom(long size) {
    while (onTheirWay.size() >= settings.window()
        || (!onTheirWay.isEmpty() && bytes + size > settings.inFlight().toBytes())) {
      finishNext();
    }
  }

  private void send(DroppedFile file) {
    try {
      switch (Content.of(file, settings.file().toBytes())) {
        case Content.Read(var read) -> send(file, incoming(file, read));
        case Content.Refused(var refusal) ->
            send(
                file,
                Incoming.now(provider, types.of(file.path()), new byte[0], Hints.NONE, refusal));
        case Content.NotNow _ -> {}
      }
    } catch (IOException | NotAcknowledged e) {
      failure = e;
    }
  }

  private Incoming incoming(DroppedFile file, byte[] read) {
    return Incoming.now(provider, types.of(file.path()), read, Hints.NONE, null);
  }

  private void send(DroppedFile file, Incoming incoming) {
    onTheirWay.add(new OnItsWay(file, intake.take(incoming)));
    bytes += incoming.content().length;
  }

  // Even after a failure: what Kafka has is not to be sent again.
  private void finishNext() {
    var next = onTheirWay.remove();
    bytes -= next.taken().incoming().content().length;
    try {
      finish(next.file(), next.taken());
    } catch (IOException | NotAcknowledged e) {
      failure = e;
    }
  }

  private void finish(DroppedFile file, Taken taken) throws IOException {
    int refused = Outcome.refusals(taken.outcomes()).size();
    boolean all = refused == taken.outcomes().size();
    var to = all ? "refused" : "done";
    folder.move(file, to, taken.incoming().id(), DropProblem.of(file, taken));
    metrics.taken(!all && refused > 0 ? "partly" : to);
  }

  private void rethrow() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
