package copytaster.ingest.format;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a ninjs story. */
final class NinjsDates {

  private final Fields story;
  private final Dates dates;

  NinjsDates(Fields story) {
    this.story = story;
    this.dates = new Dates(story.reading());
  }

  /** Returns a date; a day alone is its beginning. */
  @Nullable OffsetDateTime read(String name) {
    return dates.read(story.text(name), story.pointer(name));
  }

  /** Returns a date; a day alone is its end. */
  @Nullable OffsetDateTime readLatest(String name) {
    return dates.readLatest(story.text(name), story.pointer(name));
  }

  /** Returns the embargo. */
  Dates.Embargo embargo() {
    var name = story.has("embargoedUntil") ? "embargoedUntil" : "embargoed";
    return dates.embargo(story.text(name), story.pointer(name));
  }
}
