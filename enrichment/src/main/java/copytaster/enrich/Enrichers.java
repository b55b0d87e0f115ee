package copytaster.enrich;

import copytaster.article.Warning;
import copytaster.enrich.entity.EntityFinder;
import copytaster.enrich.fingerprint.SimHash;
import copytaster.enrich.keyword.KeywordExtractor;
import copytaster.enrich.language.DeclaredLanguage;
import copytaster.enrich.language.LanguageDetector;
import copytaster.enrich.language.WritingDirection;
import copytaster.enrich.subject.SubjectClassifier;
import java.util.List;

/** The enrichers, in the order that they build on one another. */
public final class Enrichers {

  /** Code of the warning that the text is in another language than the wire says. */
  public static final String LANGUAGE_CONTRADICTED = "language-contradicted";

  private Enrichers() {}

  /** Returns all enrichers for a vocabulary. */
  public static List<Enricher> of(Vocabulary vocabulary, int keywords) {
    var detector = new LanguageDetector(vocabulary.languages());
    var entities = new EntityFinder(vocabulary.entities(), vocabulary.names());
    var subjects = new SubjectClassifier(vocabulary.subjects());
    var phrases = new KeywordExtractor(vocabulary.languages().words(), keywords);
    return List.of(
        new Enricher("language", found -> language(found, detector)),
        new Enricher(
            "entities",
            found -> found.withEntities(entities.find(found.document(), found.language()))),
        new Enricher(
            "subjects",
            found -> found.withSubjects(subjects.classify(found.document(), found.language()))),
        new Enricher("keywords", found -> found.withKeywords(phrases.extract(found.document()))),
        new Enricher("dates", found -> found.withDates(vocabulary.dates().find(found.document()))),
        new Enricher(
            "fingerprint",
            found -> found.withFingerprint(SimHash.of(found.document().body().tokens()))));
  }

  private static Findings language(Findings found, LanguageDetector detector) {
    var declared = found.document().article().language();
    var detected = detector.detect(found.document());
    var language = DeclaredLanguage.orDetected(declared, detected);
    var known = found.withLanguage(language, WritingDirection.of(language));
    return DeclaredLanguage.isContradicted(declared, detected)
        ? known.withWarning(Warning.of(LANGUAGE_CONTRADICTED, declared + " by the wire"))
        : known;
  }
}
