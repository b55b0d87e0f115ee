package copytaster.ingest.format;

import copytaster.article.Warning;
import copytaster.ingest.format.Refusal.Fault;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hints of a submission say, once read.
 *
 * @param id the wire's id
 * @param date when the version was created
 * @param language of the text
 * @param source whom the story credits
 * @param faults the hints that cannot be read
 * @param warnings what was assumed
 */
record HintReading(
    @Nullable String id,
    @Nullable OffsetDateTime date,
    @Nullable String language,
    @Nullable String source,
    List<Fault> faults,
    List<Warning> warnings) {

  static HintReading of(Submission submission) {
    var hints = submission.hints();
    var faults = new ArrayList<Fault>();
    var warnings = new Warnings();
    return new HintReading(
        text(hints.id()),
        date(text(hints.date()), submission.conventions().zone(), faults, warnings),
        language(text(hints.language()), faults),
        text(hints.source()),
        List.copyOf(faults),
        warnings.list());
  }

  private static @Nullable OffsetDateTime date(
      @Nullable String hint, ZoneId zone, List<Fault> faults, Warnings warnings) {
    if (hint == null) {
      return null;
    }
    var date = WireDate.read(hint, zone).orElse(null);
    if (date == null) {
      faults.add(new Fault("Story-Date", "bad-date", "no date (ISO 8601 or RFC 1123)"));
      return null;
    }
    warn(date, zone.getId(), warnings);
    return date.time();
  }

  private static @Nullable String language(@Nullable String hint, List<Fault> faults) {
    if (hint == null) {
      return null;
    }
    var language = Languages.read(hint).orElse(null);
    if (language == null) {
      faults.add(new Fault("Story-Language", "bad-language", "no language tag (BCP 47)"));
    }
    return language;
  }

  private static void warn(WireDate date, String zone, Warnings warnings) {
    if (!date.hasTime()) {
      warnings.add(WarningCode.DATE_ONLY, "Story-Date is taken as the beginning of the day");
    }
    if (!date.hasZone()) {
      warnings.add(WarningCode.ZONE_ASSUMED, "Story-Date is read in " + zone);
    }
  }

  private static @Nullable String text(@Nullable String hint) {
    return hint == null || hint.isBlank() ? null : hint.strip();
  }
}
