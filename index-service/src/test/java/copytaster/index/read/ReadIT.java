package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Single articles, and who may see them. */
@IndexServiceTest
class ReadIT {

  private final Reader reader;

  @Autowired
  ReadIT(Pipeline pipeline, RestTestClient http) {
    reader = new Reader(pipeline, http);
  }

  @Test
  void whatIsNotForEverybodyIsHiddenFromMost() {
    var soon = Instant.now().plusSeconds(3600).atOffset(ZoneOffset.UTC);
    var past = Instant.now().minusSeconds(3600).atOffset(ZoneOffset.UTC);
    var embargoed = reader.index(reader.article("embargoed").embargoedUntil(soon), "en");
    var withheld = reader.index(reader.article("withheld").pubStatus(PubStatus.WITHHELD), "en");
    var expired = reader.index(reader.article("expired").expires(past), "en");
    var open = reader.index(reader.article("open").embargoedUntil(past).expires(soon), "en");

    assertThat(reader.ids(Keys.READER)).containsExactlyInAnyOrder(open);
    assertThat(reader.ids(Keys.PROVIDER)).containsExactlyInAnyOrder(open, embargoed);
    assertThat(reader.ids(Keys.NEWSROOM))
        .containsExactlyInAnyOrder(open, embargoed, withheld, expired);
    for (var hidden : List.of(embargoed, withheld, expired)) {
      reader
          .http()
          .get()
          .uri("/v1/articles/" + hidden)
          .header("X-API-Key", Keys.READER)
          .exchange()
          .expectStatus()
          .isNotFound();
      reader
          .http()
          .get()
          .uri("/v1/articles/" + hidden)
          .header("X-API-Key", Keys.NEWSROOM)
          .exchange()
          .expectStatus()
          .isOk();
    }
  }

  @Test
  void theWholeArticleIsReadWithoutLoss() {
    var enriched = Articles.full(reader.id("whole"), Revision.live(3));
    reader.pipeline().publish(enriched);
    reader.pipeline().await(enriched.article());
    reader.pipeline().refresh();

    var answer = reader.exchange(Keys.NEWSROOM, "/v1/articles/" + enriched.article().uri());
    assertThat(answer.getStatus().value()).isEqualTo(200);
    assertThat(ArticleCodec.decodeEnriched(answer.getResponseBody())).isEqualTo(enriched);
    assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"6\"");
  }

  @Test
  void anArticleThatHasNotChangedIsNotSentAgain() {
    var key = reader.index(reader.article("same"), "en");

    reader
        .http()
        .get()
        .uri("/v1/articles/" + key)
        .header("X-API-Key", Keys.READER)
        .header(HttpHeaders.IF_NONE_MATCH, "\"" + Revision.live(1).value() + "\"")
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  @Test
  void aKilledArticleIsGone() {
    var killed = Articles.killed(reader.id("killed"), Revision.kill(1));
    reader.pipeline().kill(killed);
    reader.pipeline().await(killed);

    var answer = reader.exchange(Keys.READER, "/v1/articles/" + killed.uri().key());
    assertThat(answer.getStatus().value()).isEqualTo(410);
    assertThat(answer.getResponseHeaders().getContentType())
        .hasToString("application/problem+json");
    assertThat(Reader.json(answer).path("type").asString()).isEqualTo("/problems/gone");
    assertThat(Reader.json(answer).path("killedAt").asString()).isEqualTo("2026-11-24T07:00:00Z");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    reader
        .http()
        .get()
        .uri("/v1/articles/" + reader.id("nothing").key())
        .header("X-API-Key", Keys.READER)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void whoMayNotSearchIsTurnedAway() {
    assertThat(reader.exchange(Keys.PUSHER, "/v1/articles").getStatus().value()).isEqualTo(403);
    assertThat(reader.exchange("nobody", "/v1/articles").getStatus().value()).isEqualTo(401);
  }
}
