package copytaster.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.Headline;
import copytaster.article.Revision;
import copytaster.article.Warning;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTests {

  private static final Warning ASSUMED = Warning.of("date-assumed", "");

  @Test
  void howAnArticleCameInDoesNotCount() {
    assertThat(Fingerprint.of(article(1, 1).build()))
        .isEqualTo(Fingerprint.of(article(2, 1).build()));
  }

  @Test
  void whatItSaysDoes() {
    var one = Fingerprint.of(article(1, 1).build());
    assertThat(Fingerprint.of(article(1, 2).build())).isNotEqualTo(one);
    assertThat(Fingerprint.of(article(1, 1).headlines(List.of(Headline.main("b"))).build()))
        .isNotEqualTo(one);
  }

  @Test
  void versionByReceiptDoesNot() {
    assertThat(Fingerprint.of(article(1, 1).warnings(List.of(ASSUMED)).build()))
        .isEqualTo(Fingerprint.of(article(2, 2).warnings(List.of(ASSUMED)).build()));
  }

  private static ArticleBuilder article(long submission, long revision) {
    var id = new ArticleId(UUID.fromString("5a1f9a5e-3c1b-5b63-9d5e-0c4f3f1b2a10"));
    var received = Instant.ofEpochSecond(submission);
    var arrival = new Arrival("s" + submission, "anb", received, "text", "UTF-8");
    return Article.of(id, arrival, "guid", Revision.live(revision))
        .versionCreated(OffsetDateTime.ofInstant(Instant.ofEpochSecond(revision), ZoneOffset.UTC));
  }
}
