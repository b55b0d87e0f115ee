package copytaster.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.article.Arrival;
import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.Position;
import copytaster.ingest.publish.Preview;
import copytaster.ingest.publish.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission, as its sender is told.
 *
 * @param submission id of the submission
 * @param receivedAt when it was there in full
 * @param format the wire format it was read as
 * @param why what the format was chosen by
 * @param charset the charset it was read as
 * @param record where the submission is in {@code wire.received}
 * @param self where the submission can be read again
 * @param dryRun true if nothing was sent; else left out
 * @param stories what became of each story, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
    String submission,
    Instant receivedAt,
    @Nullable String format,
    @Nullable String why,
    @Nullable String charset,
    @Nullable Position record,
    @Nullable String self,
    @Nullable Boolean dryRun,
    List<StoryReceipt> stories) {

  static Receipt of(Taken taken) {
    var outcomes = taken.outcomes();
    var arrival = arrival(outcomes);
    return new Receipt(
        taken.incoming().id(),
        taken.incoming().receivedAt(),
        arrival.map(Arrival::format).orElse(null),
        taken.why(),
        arrival.map(Arrival::charset).orElse(null),
        taken.position(),
        taken.self(),
        null,
        outcomes.stream().map(StoryReceipt::of).toList());
  }

  /** Says what would have become of a submission. */
  static Receipt preview(Incoming incoming, Preview preview) {
    var arrival = arrival(preview.outcomes());
    return new Receipt(
        incoming.id(),
        incoming.receivedAt(),
        arrival.map(Arrival::format).orElse(null),
        preview.why(),
        arrival.map(Arrival::charset).orElse(null),
        null,
        null,
        true,
        preview.outcomes().stream().map(StoryReceipt::preview).toList());
  }

  // All stories of a submission came in the same way.
  private static Optional<Arrival> arrival(List<Outcome> outcomes) {
    return Outcome.articles(outcomes).map(article -> article.arrival()).findFirst();
  }

  /** Returns the id of the first article that there is. */
  Optional<String> firstArticle() {
    return stories.stream().map(StoryReceipt::article).filter(Objects::nonNull).findFirst();
  }
}
