package copytaster.enrich;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.article.Revision;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Articles and vocabularies for the tests. */
public final class Texts {

  /** An id for articles of which there is but one. */
  public static final ArticleId ID = ArticleId.parse("5a1f9a5e-3c1b-5b63-9d5e-0c4f3f1b2a10");

  private Texts() {}

  /** Returns an article of 12 February 2025. */
  public static Article article(String headline, String body) {
    return builder(headline, body).build();
  }

  /** Returns the builder of such an article. */
  public static ArticleBuilder builder(String headline, String body) {
    var arrival =
        new Arrival("s-1", "anb", Instant.parse("2025-02-12T18:00:00Z"), "markdown", "UTF-8");
    return Article.of(ID, arrival, "g-1", Revision.live(1))
        .versionCreated(OffsetDateTime.parse("2025-02-12T20:00:00+02:00"))
        .headlines(List.of(Headline.main(headline)))
        .bodies(List.of(Body.plain(body)));
  }

  /** Returns the small vocabulary of the tests. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(rows("entities.tsv"), rows("subjects.tsv"));
  }

  /** Returns the rows of a file of the tests. */
  public static List<TabbedRow> rows(String file) {
    return TabbedRow.read(file, content(file));
  }

  /** Returns the content of a file of the tests. */
  public static String content(String file) {
    try (var stream = Texts.class.getResourceAsStream("/copytaster/enrich/test/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
