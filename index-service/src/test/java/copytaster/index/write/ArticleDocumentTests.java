package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Revision;
import copytaster.index.Articles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import tools.jackson.databind.json.JsonMapper;

class ArticleDocumentTests {

  @Test
  void anArticleBecomesADocument() throws Exception {
    var enriched = Articles.full(Articles.id("visit"), Revision.live(2));

    assertGolden("document.json", DocumentJson.encode(ArticleDocument.of(enriched)));
  }

  @Test
  void aKilledArticleBecomesAStubWithoutContent() throws Exception {
    var killed = Articles.killed(Articles.id("visit"), Revision.kill(2));

    assertGolden("stub.json", DocumentJson.encode(ArticleDocument.stub(killed)));
    assertThat(ArticleDocument.of(Articles.enriched(killed, "ar")))
        .isEqualTo(ArticleDocument.stub(killed));
  }

  @Test
  void theStubOfAnArticleThatAnotherKilledSaysWhich() {
    var stub = ArticleDocument.stub(Articles.killedBy(Articles.id("notice"), Articles.id("visit")));

    assertThat(stub.killedBy()).isEqualTo(Articles.id("notice").key());
    assertThat(stub.revision()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void nothingStandsInItsOwnPlace() {
    var id = Articles.id("x");
    var article = Articles.article(id, Revision.live(1)).supersedes(id).build();

    assertThat(ArticleDocument.of(Articles.enriched(article, "en")).supersedes()).isNull();
  }

  @Test
  void withoutADateTheArticleIsSortedByItsArrival() {
    var arrival = new Arrival("s", "anb", Articles.RECEIVED, "text", null);
    var undated = Article.of(Articles.id("x"), arrival, "g", Revision.live(1)).build();

    assertThat(ArticleDocument.of(Articles.enriched(undated, "en")).sortDate())
        .isEqualTo(Articles.RECEIVED);
  }

  @Test
  void anArticleFromNobodyIsRefused() {
    var arrival = new Arrival("s", null, Articles.RECEIVED, "text", null);
    var article = Article.of(Articles.id("x"), arrival, "g", Revision.live(1)).build();

    assertThatThrownBy(() -> ArticleDocument.stub(article)).hasMessage("no provider");
  }

  @Test
  void theArticleItselfIsKeptAsItCameButOnOneLine() {
    var enriched = Articles.full(Articles.id("visit"), Revision.live(2));
    var raw =
        "{\n  \"article\" : \"…\",\r\n  \"later\": \"a\\nb\"\n}".getBytes(StandardCharsets.UTF_8);

    var line = DocumentJson.encode(ArticleDocument.of(enriched), raw);

    assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
    var article = JsonMapper.shared().readTree(line).get("article");
    assertThat(article).isEqualTo(JsonMapper.shared().readTree(raw));
  }

  @Test
  void theWholeEnrichedArticleCanBeReadBack() {
    var enriched = Articles.full(Articles.id("visit"), Revision.live(2));

    var line = DocumentJson.encode(ArticleDocument.of(enriched), ArticleCodec.encode(enriched));

    var article = JsonMapper.shared().readTree(line).get("article");
    assertThat(ArticleCodec.decodeEnriched(article.toString().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(enriched);
  }

  private static void assertGolden(String name, byte[] json) throws Exception {
    try (var golden = ArticleDocumentTests.class.getResourceAsStream("/write/" + name)) {
      if (golden == null) {
        throw new IOException("no golden file " + name);
      }
      JSONAssert.assertEquals(
          new String(golden.readAllBytes(), StandardCharsets.UTF_8),
          new String(json, StandardCharsets.UTF_8),
          JSONCompareMode.STRICT);
    }
  }
}
