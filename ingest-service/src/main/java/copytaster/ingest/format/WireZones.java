package copytaster.ingest.format;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short names of time zones, as news wires use them. */
final class WireZones {

  private static final Map<String, Integer> EVERYWHERE =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private static final Map<String, Integer> ON_NEWS_WIRES = Map.of("MEZ", 1, "MESZ", 2, "JST", 9);

  private WireZones() {}

  /**
   * Returns the hours of a name in capitals, null if it is unknown.
   *
   * @param more names that only some wires use
   */
  static @Nullable Integer hours(String name, Map<String, Integer> more) {
    var hours = EVERYWHERE.get(name);
    return hours == null ? more.get(name) : hours;
  }

  /** Returns the offset, null if the name is unknown or means several. */
  static @Nullable ZoneOffset offset(String name) {
    var hours = hours(name.toUpperCase(Locale.ROOT), ON_NEWS_WIRES);
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    try {
      return name.matches("[+-].*") ? ZoneOffset.of(name) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
