package copytaster.ingest.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what Kafka has acknowledged last of each article, for as many articles as there is room
 * for. What was forgotten is published again, which does no harm.
 */
final class RecentArticles {

  private record Known(Revision revision, Fingerprint fingerprint) {}

  private final Cache<ArticleId, Known> known;

  RecentArticles(long most) {
    this.known = Caffeine.newBuilder().maximumSize(most).build();
  }

  /** Returns the revision as which the same content is in Kafka already. */
  Optional<Revision> find(Article article, Fingerprint fingerprint) {
    return revision(known.getIfPresent(article.uri()), fingerprint);
  }

  /** The same, without a trace of having been asked. */
  Optional<Revision> peek(Article article, Fingerprint fingerprint) {
    return revision(known.policy().getIfPresentQuietly(article.uri()), fingerprint);
  }

  private static Optional<Revision> revision(@Nullable Known last, Fingerprint fingerprint) {
    return Optional.ofNullable(last)
        .filter(known -> known.fingerprint().equals(fingerprint))
        .map(Known::revision);
  }

  void remember(Article article, Fingerprint fingerprint) {
    known.put(article.uri(), new Known(article.revision(), fingerprint));
  }

  /** Remembers what somebody else noted, unless something is remembered of the article already. */
  void remember(Acknowledged noted) {
    known.asMap().putIfAbsent(noted.article(), new Known(noted.revision(), noted.fingerprint()));
  }
}
