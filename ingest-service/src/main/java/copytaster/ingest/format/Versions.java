package copytaster.ingest.format;

import copytaster.article.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Orders versions: by the provider's number, else by the date, else by the receipt. */
final class Versions {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");
  private static final long MOST_AMONG = 999;
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private Versions() {}

  static Revision revision(
      @Nullable String version,
      @Nullable OffsetDateTime created,
      Instant receivedAt,
      boolean kill,
      Warnings warnings) {
    long number = number(version, created, receivedAt, warnings);
    return kill ? Revision.kill(number) : Revision.live(number);
  }

  /**
   * Orders versions by their date, and those of one date by a number that not every version has. A
   * kill without a number ends all versions of its date.
   */
  static Revision byDate(
      @Nullable String version,
      @Nullable OffsetDateTime created,
      Instant receivedAt,
      boolean kill,
      Warnings warnings) {
    if (created == null) {
      return revision(version, null, receivedAt, kill, warnings);
    }
    long among = version == null ? (kill ? MOST_AMONG : 0) : numeric(version).orElse(0);
    long number = number(null, created, receivedAt, warnings) + Math.min(among, MOST_AMONG);
    return kill ? Revision.kill(number) : Revision.live(number);
  }

  private static long number(
      @Nullable String version,
      @Nullable OffsetDateTime created,
      Instant receivedAt,
      Warnings warnings) {
    if (version != null) {
      var number = numeric(version);
      if (number.isPresent()) {
        return number.getAsLong();
      }
      warnings.add(WarningCode.VERSION_NOT_NUMERIC, "version \"" + Quote.of(version) + "\"");
    }
    long millis = created == null ? -1 : created.toInstant().toEpochMilli();
    if (created == null || millis < 0) {
      warnings.add(WarningCode.DATE_ASSUMED, "the versions are ordered by the time of receipt");
      return receivedAt.toEpochMilli();
    }
    if (created.toInstant().isAfter(receivedAt.plus(CLOCKS_DIFFER))) {
      warnings.add(WarningCode.DATE_IN_FUTURE, "version created " + created);
    }
    return millis;
  }

  private static OptionalLong numeric(String version) {
    if (!NUMBER.matcher(version).matches()) {
      return OptionalLong.empty();
    }
    try {
      long number = Long.parseLong(version);
      return number <= Revision.MAX_NUMBER ? OptionalLong.of(number) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
