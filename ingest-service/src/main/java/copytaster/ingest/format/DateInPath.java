package copytaster.ingest.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a full date in the path of a picture, as content systems write it there. */
final class DateInPath {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-_/.]?)(\\d{2})\\2(\\d{2})"
              + "(?:[T_-]?(\\d{2})[:.-]?(\\d{2})[:.-]?(\\d{2}))?(?!\\d)");

  private DateInPath() {}

  /** Returns the first date with a time, else the first date; none that is still to come. */
  static Optional<WireDate> find(List<Picture> pictures, Instant receivedAt) {
    var latest = receivedAt.plus(Duration.ofDays(1));
    var dates =
        pictures.stream()
            .flatMap(picture -> DATE.matcher(picture.href()).results())
            .map(DateInPath::date)
            .filter(Objects::nonNull)
            .filter(date -> date.time().toInstant().isBefore(latest))
            .toList();
    return dates.stream()
        .filter(WireDate::hasTime)
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  private static @Nullable WireDate date(MatchResult found) {
    try {
      var day = LocalDate.of(number(found, 1), number(found, 3), number(found, 4));
      boolean hasTime = found.group(5) != null;
      var time =
          hasTime
              ? LocalTime.of(number(found, 5), number(found, 6), number(found, 7))
              : LocalTime.MIDNIGHT;
      return new WireDate(day.atTime(time).atOffset(ZoneOffset.UTC), hasTime, false);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
