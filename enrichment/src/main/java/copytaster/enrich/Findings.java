package copytaster.enrich;

import copytaster.article.DateMention;
import copytaster.article.Direction;
import copytaster.article.Entity;
import copytaster.article.Keyword;
import copytaster.article.LanguageSpan;
import copytaster.article.Subject;
import copytaster.article.Warning;
import copytaster.enrich.language.LanguageDetector;
import copytaster.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article so far; each enricher returns it with more.
 *
 * @param document the article as enrichers read it
 * @param language its language, {@code und} until it is known
 * @param direction its direction
 * @param languages the stretches of it in another language
 * @param entities the entities in it
 * @param subjects what it is about
 * @param keywords the phrases that characterise it
 * @param dates the dates in it
 * @param fingerprint its fingerprint
 * @param warnings what could not be found out
 */
public record Findings(
    Document document,
    String language,
    @Nullable Direction direction,
    List<LanguageSpan> languages,
    List<Entity> entities,
    List<Subject> subjects,
    List<Keyword> keywords,
    List<DateMention> dates,
    @Nullable String fingerprint,
    List<Warning> warnings) {

  /** Returns findings with nothing found yet. */
  public static Findings none(Document document) {
    return new Findings(
        document,
        LanguageDetector.UNKNOWN,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  /** Returns these with a language and its direction. */
  public Findings withLanguage(String newLanguage, Direction newDirection) {
    return new Findings(
        document,
        newLanguage,
        newDirection,
        languages,
        entities,
        subjects,
        keywords,
        dates,
        fingerprint,
        warnings);
  }

  /** Returns these with the stretches that are in another language. */
  public Findings withLanguages(List<LanguageSpan> newLanguages) {
    return new Findings(
        document,
        language,
        direction,
        newLanguages,
        entities,
        subjects,
        keywords,
        dates,
        fingerprint,
        warnings);
  }

  /** Returns these with entities. */
  public Findings withEntities(List<Entity> newEntities) {
    return new Findings(
        document,
        language,
        direction,
        languages,
        newEntities,
        subjects,
        keywords,
        dates,
        fingerprint,
        warnings);
  }

  /** Returns these with subjects. */
  public Findings withSubjects(List<Subject> newSubjects) {
    return new Findings(
        document,
        language,
        direction,
        languages,
        entities,
        newSubjects,
        keywords,
        dates,
        fingerprint,
        warnings);
  }

  /** Returns these with keywords. */
  public Findings withKeywords(List<Keyword> newKeywords) {
    return new Findings(
        document,
        language,
        direction,
        languages,
        entities,
        subjects,
        newKeywords,
        dates,
        fingerprint,
        warnings);
  }

  /** Returns these with dates. */
  public Findings withDates(List<DateMention> newDates) {
    return new Findings(
        document,
        language,
        direction,
        languages,
        entities,
        subjects,
        keywords,
        newDates,
        fingerprint,
        warnings);
  }

  /** Returns these with a fingerprint. */
  public Findings withFingerprint(@Nullable String newFingerprint) {
    return new Findings(
        document,
        language,
        direction,
        languages,
        entities,
        subjects,
        keywords,
        dates,
        newFingerprint,
        warnings);
  }

  /** Returns these with one warning more. */
  public Findings withWarning(Warning warning) {
    var more = new ArrayList<>(warnings);
    more.add(warning);
    return new Findings(
        document,
        language,
        direction,
        languages,
        entities,
        subjects,
        keywords,
        dates,
        fingerprint,
        more);
  }
}
