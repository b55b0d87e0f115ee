package copytaster.enrich;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.article.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text from nowhere, to be enriched without a pipeline.
 *
 * @param id what the caller calls it
 * @param headline its headline, empty for none
 * @param text its text, in which the offsets of mentions count
 * @param language its language (BCP 47), null if it is to be told
 * @param date the day that its dates are counted from, null for today
 */
public record PlainText(
    String id, String headline, String text, @Nullable String language, @Nullable LocalDate date) {

  // Nobody else sees it: what is found goes back to the caller under the caller's own id.
  private static final ArticleId ARTICLE = ArticleId.parse("2f1a8d5c-0d3e-5f57-9c4b-6d1e7a9b0c2d");

  /** Returns a text of which nothing else is known. */
  public static PlainText of(String text) {
    return new PlainText("text", "", text, null, null);
  }

  /** Returns it as an article that a wire might have brought. */
  public Article article() {
    var received = date == null ? Instant.now() : date.atStartOfDay().toInstant(ZoneOffset.UTC);
    var arrival = new Arrival("none", "none", received, "text", null);
    var article =
        Article.of(ARTICLE, arrival, id, Revision.live(1))
            .versionCreated(received.atOffset(ZoneOffset.UTC))
            .language(language)
            .bodies(List.of(Body.plain(text)));
    return headline.isEmpty()
        ? article.build()
        : article.headlines(List.of(Headline.main(headline))).build();
  }
}
