package copytaster.enrich;

import copytaster.article.Subject;
import copytaster.article.Warning;
import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.EntityFinder;
import copytaster.enrich.entity.EntityVocabulary;
import copytaster.enrich.fingerprint.SimHash;
import copytaster.enrich.keyword.KeywordExtractor;
import copytaster.enrich.language.DeclaredLanguage;
import copytaster.enrich.language.LanguageDetector;
import copytaster.enrich.language.LanguageModel;
import copytaster.enrich.language.LanguageSpans;
import copytaster.enrich.language.WritingDirection;
import copytaster.enrich.subject.SubjectClassifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enrichers, in the order that they build on one another. */
public final class Enrichers {

  /** Code of the warning that the text is in another language than the wire says. */
  public static final String LANGUAGE_CONTRADICTED = "language-contradicted";

  /** Code of the warning that a model did not read the article; the detail says why. */
  public static final String TRANSFORMER_SKIPPED = "transformer-skipped";

  private Enrichers() {}

  /** Returns all enrichers for a vocabulary, without a model for languages it has no words of. */
  public static List<Enricher> of(Vocabulary vocabulary, int keywords) {
    return of(vocabulary, keywords, LanguageModel.none(), null);
  }

  /**
   * Returns all enrichers for a vocabulary.
   *
   * @param keywords how many keywords an article gets
   * @param model tells the languages that the vocabulary leaves open
   */
  public static List<Enricher> of(Vocabulary vocabulary, int keywords, LanguageModel model) {
    return of(vocabulary, keywords, model, null);
  }

  /**
   * Returns all enrichers for a vocabulary.
   *
   * @param keywords how many keywords an article gets
   * @param model tells the languages that the vocabulary leaves open
   * @param annotator finds names besides vocabulary and rules, null for none
   */
  public static List<Enricher> of(
      Vocabulary vocabulary, int keywords, LanguageModel model, @Nullable Annotator annotator) {
    var detector = new LanguageDetector(vocabulary.languages(), model);
    var spans = new LanguageSpans(detector);
    var entities = new EntityFinder(vocabulary.entities(), vocabulary.names());
    var subjects = new SubjectClassifier(vocabulary.subjects());
    var phrases = new KeywordExtractor(keywords);
    return List.of(
        new Enricher("language", found -> language(found, detector, spans)),
        new Enricher("entities", (found, latest) -> entities(found, entities, annotator, latest)),
        new Enricher(
            "subjects",
            found -> found.withSubjects(subjects(found, subjects, vocabulary.entities()))),
        new Enricher(
            "keywords",
            found -> found.withKeywords(phrases.extract(found.document(), found.entities()))),
        new Enricher("dates", found -> found.withDates(vocabulary.dates().find(found.document()))),
        new Enricher(
            "fingerprint",
            found -> found.withFingerprint(SimHash.of(found.document().body().tokens()))));
  }

  private static Findings entities(
      Findings found, EntityFinder finder, @Nullable Annotator annotator, long latest) {
    var annotation =
        annotator == null
            ? Annotation.NONE
            : annotator.annotate(found.document(), found.language(), latest);
    var named = found.withEntities(finder.find(found.document(), found.language(), annotation));
    return annotation instanceof Annotation.Skipped(var reason)
        ? named.withWarning(Warning.of(TRANSFORMER_SKIPPED, reason.code()))
        : named;
  }

  private static List<Subject> subjects(
      Findings found, SubjectClassifier subjects, EntityVocabulary entities) {
    var kinds = new ArrayList<String>();
    found.entities().forEach(entity -> kinds.addAll(entities.kinds(entity)));
    return subjects.classify(found.document(), kinds, found.language());
  }

  private static Findings language(Findings found, LanguageDetector detector, LanguageSpans spans) {
    var declared = found.document().article().language();
    var detected = detector.detect(found.document());
    var language = DeclaredLanguage.orDetected(declared, detected);
    var known =
        found
            .withLanguage(language, WritingDirection.of(language))
            .withLanguages(spans.find(found.document(), language));
    return DeclaredLanguage.isContradicted(declared, detected)
        ? known.withWarning(Warning.of(LANGUAGE_CONTRADICTED, declared + " by the wire"))
        : known;
  }
}
