package copytaster.ingest.push;

import copytaster.ingest.push.StoryReceipt.Status;

/** Counts what became of the lines of a bulk and their stories. */
final class Summary {

  /**
   * The counts, as the sender is told.
   *
   * @param lines that were answered
   * @param stories in them
   * @param accepted stories
   * @param duplicate stories
   * @param refused stories; a line that cannot be read is one
   * @param unavailable lines that Kafka did not acknowledge: to be sent again
   * @param complete whether the bulk was read to its end
   */
  record Counts(
      long lines,
      long stories,
      long accepted,
      long duplicate,
      long refused,
      long unavailable,
      boolean complete) {}

  private static final int UNAVAILABLE = 503;

  private long lines;
  private long accepted;
  private long duplicate;
  private long refused;
  private long unavailable;

  void count(LineResult result) {
    lines++;
    if (result.status() == UNAVAILABLE) {
      unavailable++;
    } else if (result.stories() == null) {
      refused++;
    } else {
      result.stories().forEach(story -> count(story.status()));
    }
  }

  private void count(Status status) {
    switch (status) {
      case ACCEPTED -> accepted++;
      case DUPLICATE -> duplicate++;
      case REFUSED -> refused++;
    }
  }

  Counts counts(boolean complete) {
    long stories = accepted + duplicate + refused;
    return new Counts(lines, stories, accepted, duplicate, refused, unavailable, complete);
  }
}
