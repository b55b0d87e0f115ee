package copytaster.ingest.format;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a ninjs story. */
final class NinjsDates {

  private final Fields story;
  private final Reading reading;

  NinjsDates(Fields story) {
    this.story = story;
    this.reading = story.reading();
  }

  /**
   * An embargo.
   *
   * @param until its end, null if there is none
   * @param isUnreadable whether there is one that cannot be read
   */
  record Embargo(@Nullable OffsetDateTime until, boolean isUnreadable) {}

  /** Returns a date; a day alone is its beginning. */
  @Nullable OffsetDateTime read(String name) {
    var date = date(name, "beginning");
    return date == null ? null : date.time();
  }

  /** Returns a date; a day alone is its end. */
  @Nullable OffsetDateTime readLatest(String name) {
    var date = date(name, "end");
    return date == null ? null : date.latest();
  }

  /** Returns the embargo; a day alone is over at its end, so that nothing is out too early. */
  Embargo embargo() {
    var name = story.has("embargoedUntil") ? "embargoedUntil" : "embargoed";
    var until = readLatest(name);
    boolean unreadable = until == null && story.text(name) != null;
    if (unreadable) {
      reading.warn(WarningCode.EMBARGO_UNREADABLE, "withheld instead", story.pointer(name));
    }
    return new Embargo(until, unreadable);
  }

  private @Nullable WireDate date(String name, String dayMeans) {
    var written = story.text(name);
    if (written == null) {
      return null;
    }
    var date = WireDate.read(written, reading.zone()).orElse(null);
    if (date == null) {
      var what = "no date: \"" + Quote.of(written) + "\"";
      reading.warn(WarningCode.DATE_UNREADABLE, what, story.pointer(name));
      return null;
    }
    if (!date.hasTime()) {
      reading.warn(
          WarningCode.DATE_ONLY, "taken as the " + dayMeans + " of the day", story.pointer(name));
    }
    if (!date.hasZone()) {
      reading.warn(WarningCode.ZONE_ASSUMED, "read in " + reading.zone(), story.pointer(name));
    }
    return date;
  }
}
