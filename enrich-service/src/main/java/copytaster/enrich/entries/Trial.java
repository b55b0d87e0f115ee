package copytaster.enrich.entries;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.EnrichedArticle;
import copytaster.article.PubStatus;
import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentObserver;
import copytaster.enrich.vocabulary.Difference;
import copytaster.enrich.vocabulary.OwnEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Enriches the last articles twice, and tells what would be otherwise. Nothing is changed. */
final class Trial {

  private static final Set<String> INCOMPLETE =
      Set.of(Enrichment.ENRICHER_FAILED, Enrichment.ENRICHER_SKIPPED);
  // What fails here costs no article anything.
  private static final EnrichmentObserver NOBODY = (_, _, _) -> {};

  private final CurrentVocabulary current;
  private final EnrichmentFactory enrichments;
  private final RecentArticles recent;
  private final VocabularySettings.Trial settings;
  private final InstantSource clock;

  Trial(
      CurrentVocabulary current,
      EnrichmentFactory enrichments,
      RecentArticles recent,
      VocabularySettings.Trial settings,
      InstantSource clock) {
    this.current = current;
    this.enrichments = enrichments;
    this.recent = recent;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Tries a vocabulary.
   *
   * @param entries what it would be
   * @param count on how many articles at most
   */
  TrialAnswer run(List<OwnEntry> entries, int count) {
    var before = enrichments.of(current.now().vocabulary(), NOBODY);
    var after = enrichments.of(current.with(entries), NOBODY);
    long latest = System.nanoTime() + settings.timeout().toNanos();
    var differences = new ArrayList<TrialAnswer.Tried>();
    int tried = 0;
    int incomplete = 0;
    var articles = readable(count);
    for (var article : articles) {
      if (System.nanoTime() - latest > 0) {
        break;
      }
      tried++;
      var then = before.enrich(article);
      var now = after.enrich(article);
      var difference = Difference.of(then, now);
      if (isIncomplete(then) || isIncomplete(now)) {
        incomplete++;
      } else if (!difference.isEmpty()) {
        differences.add(tried(article, difference));
      }
    }
    return new TrialAnswer(
        tried, differences.size(), incomplete, tried == articles.size(), differences);
  }

  // What readers may not see yet, or no more, is not shown here either.
  private List<Article> readable(int count) {
    var now = clock.instant();
    return recent.last(count).stream()
        .map(ArticleCodec::decodeArticle)
        .filter(article -> isReadable(article, now))
        .toList();
  }

  private static boolean isReadable(Article article, Instant now) {
    var embargo = article.embargoedUntil();
    var expiry = article.expires();
    return article.pubStatus() == PubStatus.USABLE
        && (embargo == null || !embargo.toInstant().isAfter(now))
        && (expiry == null || expiry.toInstant().isAfter(now));
  }

  private static boolean isIncomplete(EnrichedArticle article) {
    return article.warnings().stream().anyMatch(warning -> INCOMPLETE.contains(warning.code()));
  }

  private static TrialAnswer.Tried tried(Article article, Difference difference) {
    return new TrialAnswer.Tried(
        article.uri().key(), article.headline(), difference.entities(), difference.subjects());
  }
}
