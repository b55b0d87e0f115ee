package copytaster.enrich.stream;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.article.Revision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Articles for the tests. */
final class Stories {

  private static final ArticleId ID = ArticleId.parse("5a1f9a5e-3c1b-5b63-9d5e-0c4f3f1b2a10");

  private Stories() {}

  /** Returns the builder of an article of 12 February 2025. */
  static ArticleBuilder builder(String headline, String body) {
    var arrival =
        new Arrival("s-1", "anb", Instant.parse("2025-02-12T18:00:00Z"), "markdown", "UTF-8");
    return Article.of(ID, arrival, "g-1", Revision.live(1))
        .versionCreated(OffsetDateTime.parse("2025-02-12T20:00:00+02:00"))
        .headlines(List.of(Headline.main(headline)))
        .bodies(List.of(Body.plain(body)));
  }
}
