package copytaster.enrich.date;

import java.time.chrono.HijrahChronology;
import org.jspecify.annotations.Nullable;

/**
 * A date that is found, or words that look like one and are none.
 *
 * @param begin its first token
 * @param end the token behind its last
 * @param period the days that it covers; null if it is no date
 * @param isHijri whether the text gives it in the Islamic calendar
 */
record Found(int begin, int end, @Nullable Period period, boolean isHijri) {

  /** Returns that the words that were read are no date, nor is any part of them. */
  static Found nothing(Reading reading) {
    return new Found(reading.begin(), reading.end(), null, false);
  }

  static Found of(int begin, int end, Period period) {
    return new Found(begin, end, period, false);
  }

  /** Returns the calendar's name in Unicode CLDR where it is not the Gregorian. */
  @Nullable String calendar() {
    return isHijri ? HijrahChronology.INSTANCE.getCalendarType() : null;
  }
}
