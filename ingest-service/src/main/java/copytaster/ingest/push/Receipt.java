package copytaster.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Outcome;
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
 * @param dryRun true if nothing was sent; else left out
 * @param stories what became of each story, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
    String submission, Instant receivedAt, @Nullable Boolean dryRun, List<StoryReceipt> stories) {

  static Receipt of(Incoming incoming, List<Outcome> outcomes) {
    var stories = outcomes.stream().map(StoryReceipt::of).toList();
    return new Receipt(incoming.id(), incoming.receivedAt(), null, stories);
  }

  /** Says what would have become of a submission. */
  static Receipt preview(Incoming incoming, List<Outcome> outcomes) {
    var stories = outcomes.stream().map(StoryReceipt::preview).toList();
    return new Receipt(incoming.id(), incoming.receivedAt(), true, stories);
  }

  /** Returns the id of the first article that there is. */
  Optional<String> firstArticle() {
    return stories.stream().map(StoryReceipt::article).filter(Objects::nonNull).findFirst();
  }
}
