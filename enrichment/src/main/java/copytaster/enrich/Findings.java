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
import java.util.function.Consumer;
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
    return with(more -> {
      more.language = newLanguage;
      more.direction = newDirection;
    });
  }

  /** Returns these with the stretches that are in another language. */
  public Findings withLanguages(List<LanguageSpan> found) {
    return with(more -> more.languages = found);
  }

  /** Returns these with entities. */
  public Findings withEntities(List<Entity> found) {
    return with(more -> more.entities = found);
  }

  /** Returns these with subjects. */
  public Findings withSubjects(List<Subject> found) {
    return with(more -> more.subjects = found);
  }

  /** Returns these with keywords. */
  public Findings withKeywords(List<Keyword> found) {
    return with(more -> more.keywords = found);
  }

  /** Returns these with dates. */
  public Findings withDates(List<DateMention> found) {
    return with(more -> more.dates = found);
  }

  /** Returns these with a fingerprint. */
  public Findings withFingerprint(@Nullable String found) {
    return with(more -> more.fingerprint = found);
  }

  /** Returns these with one warning more. */
  public Findings withWarning(Warning warning) {
    var all = new ArrayList<>(warnings);
    all.add(warning);
    return with(more -> more.warnings = all);
  }

  private Findings with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.findings();
  }

  /** Findings while they change. */
  private static final class Draft {

    private final Document document;
    private String language;
    private @Nullable Direction direction;
    private List<LanguageSpan> languages;
    private List<Entity> entities;
    private List<Subject> subjects;
    private List<Keyword> keywords;
    private List<DateMention> dates;
    private @Nullable String fingerprint;
    private List<Warning> warnings;

    Draft(Findings known) {
      document = known.document;
      language = known.language;
      direction = known.direction;
      languages = known.languages;
      entities = known.entities;
      subjects = known.subjects;
      keywords = known.keywords;
      dates = known.dates;
      fingerprint = known.fingerprint;
      warnings = known.warnings;
    }

    Findings findings() {
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
          warnings);
    }
  }
}
