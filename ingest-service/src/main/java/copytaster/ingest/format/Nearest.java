package copytaster.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Completes days whose year or month a wire leaves out, so that they are nearest to the receipt.
 */
final class Nearest {

  private static final int CENTURY = 100;
  private static final int FIRST_OF_LAST_CENTURY = 70;

  private Nearest() {}

  /**
   * Returns a day, none if there is no such day.
   *
   * @param year null if it is left out
   * @param month 0 if it is left out
   */
  static Optional<LocalDate> day(@Nullable Integer year, int month, int day, Instant received) {
    var today = LocalDate.ofInstant(received, ZoneOffset.UTC);
    var months =
        year != null
            ? IntStream.of(0).mapToObj(_ -> month(year, month))
            : month == 0
                ? IntStream.rangeClosed(-1, 1).mapToObj(YearMonth.from(today)::plusMonths)
                : IntStream.rangeClosed(-1, 1).mapToObj(i -> month(today.getYear() + i, month));
    return months
        .filter(Objects::nonNull)
        .filter(candidate -> candidate.isValidDay(day))
        .map(candidate -> candidate.atDay(day))
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
  }

  /** Returns the year that two or four digits mean. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < FIRST_OF_LAST_CENTURY ? 20 * CENTURY + year : 19 * CENTURY + year;
  }

  private static @Nullable YearMonth month(int year, int month) {
    try {
      return YearMonth.of(year, month);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
