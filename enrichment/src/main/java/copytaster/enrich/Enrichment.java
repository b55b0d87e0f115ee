package copytaster.enrich;

import copytaster.article.Article;
import copytaster.article.EnrichedArticle;
import copytaster.article.Warning;
import copytaster.enrich.language.LanguageModel;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Sends an article through all enrichers. One that fails costs the article its part, with a warning
 * in it, and nothing else.
 */
public final class Enrichment {

  /** Code of the warning that an enricher failed. */
  public static final String ENRICHER_FAILED = "enricher-failed";

  /** Code of the warning that an enricher was left out to save time. */
  public static final String ENRICHER_SKIPPED = "enricher-skipped";

  /** Code of the warning that only the begin of the text was read. */
  public static final String TEXT_CUT = "text-cut";

  private static final int KEYWORDS = 10;

  private final List<Enricher> enrichers;
  private final HashIndex knownWords;
  private final EnrichmentLimits limits;
  private final EnrichmentObserver observer;
  private final Clock clock;
  private final String name;

  /**
   * Makes one.
   *
   * @param enrichers the steps, in their order
   * @param knownWords the words that any vocabulary has
   * @param limits how much work an article may make
   * @param observer is told of failures
   * @param clock says when
   * @param version of the software, for the articles to carry
   */
  public Enrichment(
      List<Enricher> enrichers,
      HashIndex knownWords,
      EnrichmentLimits limits,
      EnrichmentObserver observer,
      Clock clock,
      String version) {
    this.enrichers = List.copyOf(enrichers);
    this.knownWords = knownWords;
    this.limits = limits;
    this.observer = observer;
    this.clock = clock;
    this.name = "copytaster-enrich/" + version;
  }

  /**
   * Returns enrichment with the vocabulary that is delivered and limits that nothing meets, for use
   * without a pipeline.
   *
   * @param observer is told of failures
   */
  public static Enrichment delivered(EnrichmentObserver observer) {
    return offline(Vocabulary.delivered(), observer);
  }

  /**
   * Returns enrichment with limits that nothing meets, for use without a pipeline.
   *
   * @param observer is told of failures
   */
  public static Enrichment offline(Vocabulary vocabulary, EnrichmentObserver observer) {
    var limits = new EnrichmentLimits(Integer.MAX_VALUE, Duration.ofDays(1), KEYWORDS);
    return new Enrichment(
        Enrichers.of(vocabulary, KEYWORDS, LanguageModel.loaded()),
        vocabulary.words(),
        limits,
        observer,
        Clock.systemUTC(),
        "offline");
  }

  /** Returns the article with what was found in it. */
  public EnrichedArticle enrich(Article article) {
    return enrich(article, System.nanoTime() + limits.timeout().toNanos());
  }

  /**
   * Returns the article with what was found in it until a time.
   *
   * @param latest the time, by {@link System#nanoTime}
   */
  public EnrichedArticle enrich(Article article, long latest) {
    long now = System.nanoTime();
    long deadline = now + Math.min(limits.timeout().toNanos(), latest - now);
    var document = Document.of(article, knownWords, limits.longestText());
    var findings = Findings.none(document);
    if (document.isCut()) {
      findings = findings.withWarning(Warning.of(TEXT_CUT, "read to " + limits.longestText()));
    }
    for (var enricher : enrichers) {
      findings =
          System.nanoTime() - deadline < 0
              ? apply(enricher, findings, deadline)
              : skip(enricher, findings);
    }
    return enriched(article, findings);
  }

  // Whatever it is that an enricher throws over one article, the article must not be lost.
  private Findings apply(Enricher enricher, Findings findings, long deadline) {
    try {
      return Objects.requireNonNull(enricher.work().apply(findings, deadline), "findings");
    } catch (RuntimeException | StackOverflowError e) {
      observer.failed(enricher.name(), findings.document().article().uri(), e);
      return findings.withWarning(Warning.of(ENRICHER_FAILED, enricher.name()));
    }
  }

  private Findings skip(Enricher enricher, Findings findings) {
    observer.failed(
        enricher.name(),
        findings.document().article().uri(),
        new EnrichmentObserver.BudgetExceeded());
    return findings.withWarning(Warning.of(ENRICHER_SKIPPED, enricher.name()));
  }

  private EnrichedArticle enriched(Article article, Findings findings) {
    return new EnrichedArticle(
        article,
        clock.instant(),
        name,
        findings.language(),
        findings.direction(),
        findings.languages(),
        findings.entities(),
        findings.subjects(),
        findings.keywords(),
        findings.dates(),
        findings.fingerprint(),
        findings.warnings());
  }
}
