package copytaster.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as wires write it: ISO 8601 in its dialects, or RFC 1123.
 *
 * @param time the date
 * @param hasTime false for a date alone, which is then the beginning of the day
 * @param hasZone false where the zone is the one given to read it in
 */
record WireDate(OffsetDateTime time, boolean hasTime, boolean hasZone) {

  private static final Pattern ISO =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2}|\\d{8})"
              + "(?:(?:[Tt ]\\s?|(?<=^\\d{8}))(?<hour>\\d{2}|\\d(?=:)):?(?<minute>\\d{2})"
              + "(?::?(?<second>\\d{2}|(?<=:)\\d)(?:[.,](?<fraction>\\d{1,9})\\d{0,20})?)?"
              + "\\s?(?<zone>[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

  /** Reads a date; times without a zone are in the zone given. */
  static Optional<WireDate> read(String text, ZoneId zone) {
    var date = text.strip();
    try {
      var iso = ISO.matcher(date);
      var read = iso.matches() ? Optional.of(ofIso(iso, zone)) : Rfc822Date.read(date, zone);
      return read.filter(WireDate::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the end of the day for a date alone. */
  OffsetDateTime latest() {
    return hasTime ? time : time.plusDays(1);
  }

  // Further off, dates are typing errors, and not every reader of JSON takes five digits.
  private boolean isPlausible() {
    return time.getYear() >= 1000 && time.getYear() < 9999;
  }

  private static WireDate ofIso(Matcher iso, ZoneId zone) {
    var date =
        LocalDate.parse(iso.group("date").replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE);
    boolean hasTime = iso.group("hour") != null;
    var local = LocalDateTime.of(date, hasTime ? time(iso) : LocalTime.MIDNIGHT);
    var offset = iso.group("zone");
    var known = offset == null ? zone.getRules().getOffset(local) : offset(offset);
    return new WireDate(local.atOffset(known), hasTime, offset != null);
  }

  private static LocalTime time(Matcher iso) {
    return LocalTime.of(
        Integer.parseInt(iso.group("hour")),
        Integer.parseInt(iso.group("minute")),
        iso.group("second") == null ? 0 : Integer.parseInt(iso.group("second")),
        nanos(iso.group("fraction")));
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static ZoneOffset offset(String zone) {
    return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }
}
