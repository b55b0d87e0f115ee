package copytaster.ingest.format;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of one story, and warns of what had to be assumed.
 *
 * @param reading of the story
 */
record Dates(Reading reading) {

  /**
   * An embargo.
   *
   * @param until its end, null if there is none
   * @param isUnreadable whether there is one that cannot be read
   */
  record Embargo(@Nullable OffsetDateTime until, boolean isUnreadable) {

    /** None. */
    static final Embargo NONE = new Embargo(null, false);
  }

  /**
   * Reads a date; a day alone is its beginning.
   *
   * @param written as the wire has it, null if it has none
   * @param pointer where
   */
  @Nullable OffsetDateTime read(@Nullable String written, String pointer) {
    var date = date(written, pointer, "beginning");
    return date == null ? null : date.time();
  }

  /** Reads a date; a day alone is its end. */
  @Nullable OffsetDateTime readLatest(@Nullable String written, String pointer) {
    var date = date(written, pointer, "end");
    return date == null ? null : date.latest();
  }

  /** Reads an embargo; a day alone is over at its end, so that nothing is out too early. */
  Embargo embargo(@Nullable String written, String pointer) {
    var until = readLatest(written, pointer);
    boolean unreadable = until == null && written != null;
    if (unreadable) {
      reading.warn(WarningCode.EMBARGO_UNREADABLE, "withheld instead", pointer);
    }
    return new Embargo(until, unreadable);
  }

  private @Nullable WireDate date(@Nullable String written, String pointer, String dayMeans) {
    if (written == null) {
      return null;
    }
    var date = WireDate.read(written, reading.zone()).orElse(null);
    if (date == null) {
      var what = "no date: \"" + Quote.of(written) + "\"";
      reading.warn(WarningCode.DATE_UNREADABLE, what, pointer);
      return null;
    }
    if (!date.hasTime()) {
      reading.warn(WarningCode.DATE_ONLY, "taken as the " + dayMeans + " of the day", pointer);
    }
    if (!date.hasZone()) {
      reading.warn(WarningCode.ZONE_ASSUMED, "read in " + reading.zone(), pointer);
    }
    return date;
  }
}
