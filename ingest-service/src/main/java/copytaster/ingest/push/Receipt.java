package copytaster.ingest.push;

import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a submission, as its sender is told.
 *
 * @param submission id of the submission
 * @param receivedAt when it was there in full
 * @param stories what became of each story, in their order
 */
record Receipt(String submission, Instant receivedAt, List<StoryReceipt> stories) {

  static Receipt of(Incoming incoming, List<Outcome> outcomes) {
    var stories = outcomes.stream().map(StoryReceipt::of).toList();
    return new Receipt(incoming.id(), incoming.receivedAt(), stories);
  }

  /** Returns the id of the first article that there is. */
  Optional<String> firstArticle() {
    return stories.stream().map(StoryReceipt::article).filter(Objects::nonNull).findFirst();
  }
}
