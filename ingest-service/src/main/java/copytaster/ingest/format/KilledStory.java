package copytaster.ingest.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds which story a kill in plain words means: the source and number of its message, or a number
 * that is called one, and its day, else the day of the kill.
 */
final class KilledStory {

  private static final int LOOK_AT = 4_000;
  private static final int LOOK_BEHIND = 80;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\b(?:no|nr|number|item|story|message)\\b[.:#]?|#|رقم|الرقم)\\s*:?\\s*(?<number>\\d{1,6})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{N}])(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}))(?![\\p{N}])");

  private final String source;
  private final Instant received;
  private final ZoneId zone;

  KilledStory(String source, Instant received, ZoneId zone) {
    this.source = source;
    this.received = received;
    this.zone = zone;
  }

  /**
   * Returns the id of the killed story.
   *
   * @param text of the kill
   * @param own the id of the kill itself, without its day
   * @param day of the kill
   */
  Optional<String> find(String text, String own, LocalDate day) {
    var folded = latinDigits(text.substring(0, Math.min(text.length(), LOOK_AT)));
    var named =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(source) + "[ -]?(?<number>\\d{1,6})(?![\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    return number(named, folded, own, day).or(() -> number(NUMBERED, folded, own, day));
  }

  private Optional<String> number(Pattern pattern, String text, String own, LocalDate day) {
    return pattern
        .matcher(text)
        .results()
        .filter(found -> !ControlHeader.id(source, found.group("number")).equals(own))
        .findFirst()
        .map(found ->
            ControlHeader.id(source, found.group("number")) + "-" + dayBehind(found, text, day));
  }

  private LocalDate dayBehind(MatchResult found, String text, LocalDate otherwise) {
    var behind = text.substring(found.end(), Math.min(text.length(), found.end() + LOOK_BEHIND));
    return DateTimeGroup.find(behind, received, zone)
        .map(DateTimeGroup::day)
        .or(() -> DAY.matcher(behind).results().findFirst().flatMap(this::written))
        .orElse(otherwise);
  }

  private Optional<LocalDate> written(MatchResult day) {
    boolean iso = day.group(1) != null;
    int year = Integer.parseInt(day.group(iso ? 1 : 6));
    int second = Integer.parseInt(day.group(iso ? 2 : 5));
    int first = Integer.parseInt(day.group(iso ? 3 : 4));
    // Day first, as most of the world has it, unless that is no month.
    return second > 12
        ? Nearest.day(year, first, second, received)
        : Nearest.day(year, second, first, received);
  }

  private static String latinDigits(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      folded.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return folded.toString();
  }
}
