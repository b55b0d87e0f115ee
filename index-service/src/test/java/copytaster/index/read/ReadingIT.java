package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.EnrichedArticle;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Subject;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import copytaster.testkit.Unique;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IndexServiceTest
class ReadingIT {

  @Autowired Pipeline pipeline;
  @Autowired RestTestClient http;

  // Keeps the articles of each test apart.
  private final String source = Unique.name("source");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "موسكو",
        "بموسكو",
        "وموسكو",
        "الرئيس",
        "للرئيس",
        "رئيس",
        "ادلب",
        "إدلب",
        "محافظه",
        "محافظة",
        "أنقره",
        "١٢",
        "12",
        "\"لقاء بموسكو\"",
        "لقاء إدلب",
        "الإداره | زلزال"
      })
  void arabicIsFoundWithAndWithoutItsAffixesAndInEverySpelling(String words) {
    index(
        article("lead")
            .headlines(List.of(Headline.main("لقاء بموسكو بين الرئيس والإدارة")))
            .bodies(List.of(Body.plain("جرى في محافظة إدلب وأنقرة، بحضور ١٢ وزيراً."))),
        "ar");

    assertThat(total("q", words)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"زلزال", "موسكو -لقاء", "\"بموسكو لقاء\"", "لقاء زلزال"})
  void arabicThatIsNotThereIsNotFound(String words) {
    index(article("lead").headlines(List.of(Headline.main("لقاء بموسكو"))), "ar");

    assertThat(total("q", words)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"market", "markets", "MARKETS rise", "cafe", "café", "ris*", "fall | rises"})
  void englishIsFoundByItsStem(String words) {
    index(article("lead").headlines(List.of(Headline.main("Café markets rising"))), "en");

    assertThat(total("q", words)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Haddad", "layla haddad", "حداد", "لحداد", "Leïla", "Damascus", "دمشق"})
  void anArticleIsFoundByNamesInAnotherLanguage(String name) {
    index(article("visit").headlines(List.of(Headline.main("لقاء"))), "ar");

    assertThat(total("q", name)).isEqualTo(1);
    assertThat(total("entity", name)).isEqualTo(1);
  }

  @Test
  void anEntityIsFoundByItsId() {
    index(article("visit"), "ar");

    assertThat(total("entity", "gn:170654")).isEqualTo(1);
    assertThat(total("entity", "gn:1706")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"medtop:11000000", "11000000", "Politics", "politics", "Foreign policy"})
  void aSubjectIsFoundByItsCodeAndItsName(String subject) {
    index(
        article("visit")
            .subjects(
                List.of(
                    new Subject("medtop:11000000", "politics", null, null, null, null, null),
                    new Subject(
                        "medtop:20000638", "foreign policy", null, null, null, null, null))),
        "en");

    assertThat(total("subject", subject)).isEqualTo(1);
    assertThat(total("subject", "medtop:99")).isZero();
  }

  @Test
  void aLanguageIsFoundWithItsRegions() {
    index(article("a"), "pt-BR");
    index(article("b"), "pt");

    assertThat(total("lang", "pt")).isEqualTo(2);
    assertThat(total("lang", "pt-br")).isEqualTo(1);
    assertThat(total("lang", "po")).isZero();
  }

  @Test
  void theSourceIsACreditOrAProvider() {
    index(article("a"), "en");

    assertThat(total("lang", "en")).isEqualTo(1);
    var byProvider = get(Keys.NEWSROOM, "/v1/articles?source={p}&size=1", "anb");
    assertThat(byProvider.path("total").asLong()).isPositive();
  }

  @Test
  void daysAndTimesBelongToTheSpan() {
    index(article("a").versionCreated(OffsetDateTime.parse("2026-03-01T23:30:00-01:00")), "en");

    assertThat(total("from", "2026-03-02")).isEqualTo(1);
    assertThat(total("to", "2026-03-02")).isEqualTo(1);
    assertThat(total("to", "2026-03-01")).isZero();
    assertThat(total("from", "2026-03-02T00:30:00Z")).isEqualTo(1);
    assertThat(total("from", "2026-03-02T00:30:00.001Z")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "relevance"})
  void pagesFollowOneAnotherWithoutRepeatsOrGaps(String sort) {
    var published =
        IntStream.range(0, 28)
            .mapToObj(n ->
                article("p" + n)
                    // Several of the same time.
                    .versionCreated(OffsetDateTime.parse("2026-03-0" + (1 + n % 5) + "T00:00Z"))
                    .headlines(List.of(Headline.main("flood " + "news ".repeat(n % 4))))
                    .build())
            .toList();
    published.forEach(it -> pipeline.publish(Articles.enriched(it, "en")));
    published.forEach(pipeline::await);
    pipeline.refresh();

    var seen = new ArrayList<String>();
    var path = "/v1/articles?source=" + source + "&q=flood&size=5&sort=" + sort;
    for (int page = 0; path != null; page++) {
      var answer = exchange(Keys.READER, path);
      var body = json(answer);
      assertThat(body.path("total").asLong()).isEqualTo(28);
      assertThat(body.path("articles").size()).isEqualTo(page < 5 ? 5 : 3);
      body.path("articles").forEach(item -> seen.add(item.path("id").asString()));
      var link = answer.getResponseHeaders().getFirst(HttpHeaders.LINK);
      assertThat(link == null).isEqualTo(body.path("next").isMissingNode());
      path = link == null ? null : link.substring(1, link.indexOf('>'));
    }

    assertThat(seen)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            published.stream().map(it -> it.uri().toString()).toList());
  }

  @Test
  void theNewestAreFirst() {
    index(article("old").versionCreated(OffsetDateTime.parse("2026-03-01T00:00Z")), "en");
    index(article("new").versionCreated(OffsetDateTime.parse("2026-03-02T00:00Z")), "en");

    var articles = search("lang", "en").path("articles");
    assertThat(articles.get(0).path("versionCreated").asString()).isEqualTo("2026-03-02T00:00:00Z");
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() {
    IntStream.range(0, 2).forEach(n -> index(article("c" + n), "en"));
    var cursor = get(Keys.READER, "/v1/articles?source={s}&size=1", source).path("next").asString();

    assertProblem(
        "/v1/articles?source=other&size=1&cursor=" + cursor, "invalid-parameter", "?cursor");
  }

  @Test
  void highlightsAreEscaped() {
    index(
        article("xss")
            .headlines(List.of(Headline.main("<img src=x onerror=alert(1)> market")))
            .bodies(List.of(Body.plain("A market & <script>alert(1)</script>"))),
        "en");

    var highlights = search("q", "markets").at("/articles/0/highlights");
    assertThat(highlights.at("/headline/0").asString())
        .contains("<mark>market</mark>", "&lt;img")
        .doesNotContain("<img");
    assertThat(highlights.at("/body/0").asString())
        .contains("<mark>market</mark>", "&amp;", "&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void anItemSaysWhatItIs() {
    index(
        article("item")
            .headlines(List.of(Headline.main("لقاء")))
            .bodies(List.of(Body.plain("نص الخبر"))),
        "ar");

    var item = search("lang", "ar").at("/articles/0");
    assertThat(item.path("headline").asString()).isEqualTo("لقاء");
    assertThat(item.path("lead").asString()).isEqualTo("نص الخبر");
    assertThat(item.path("language").asString()).isEqualTo("ar");
    assertThat(item.path("direction").asString()).isEqualTo("rtl");
    assertThat(item.path("source").asString()).isEqualTo(source);
    assertThat(item.path("pubStatus").asString()).isEqualTo("usable");
    assertThat(item.path("revision").asLong()).isEqualTo(Revision.live(1).value());
    assertThat(item.at("/entities/0/id").asString()).isEqualTo("gn:170654");
    assertThat(item.at("/entities/0/names/en").asString()).isEqualTo("Damascus");
    assertThat(item.path("body").isMissingNode()).isTrue();
  }

  @Test
  void whatIsNotForEverybodyIsHiddenFromMost() {
    var soon = Instant.now().plusSeconds(3600).atOffset(java.time.ZoneOffset.UTC);
    var past = Instant.now().minusSeconds(3600).atOffset(java.time.ZoneOffset.UTC);
    var embargoed = index(article("embargoed").embargoedUntil(soon), "en");
    var withheld = index(article("withheld").pubStatus(PubStatus.WITHHELD), "en");
    var expired = index(article("expired").expires(past), "en");
    var open = index(article("open").embargoedUntil(past).expires(soon), "en");

    assertThat(ids(Keys.READER)).containsExactlyInAnyOrder(open);
    assertThat(ids(Keys.PROVIDER)).containsExactlyInAnyOrder(open, embargoed);
    assertThat(ids(Keys.NEWSROOM)).containsExactlyInAnyOrder(open, embargoed, withheld, expired);
    for (var hidden : List.of(embargoed, withheld, expired)) {
      http.get()
          .uri("/v1/articles/" + hidden)
          .header("X-API-Key", Keys.READER)
          .exchange()
          .expectStatus()
          .isNotFound();
      http.get()
          .uri("/v1/articles/" + hidden)
          .header("X-API-Key", Keys.NEWSROOM)
          .exchange()
          .expectStatus()
          .isOk();
    }
  }

  @Test
  void theWholeArticleIsReadWithoutLoss() {
    var enriched = Articles.full(id("whole"), Revision.live(3));
    pipeline.publish(enriched);
    pipeline.await(enriched.article());
    pipeline.refresh();

    var answer = exchange(Keys.NEWSROOM, "/v1/articles/" + enriched.article().uri());
    assertThat(answer.getStatus().value()).isEqualTo(200);
    assertThat(ArticleCodec.decodeEnriched(answer.getResponseBody())).isEqualTo(enriched);
    assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"6\"");
  }

  @Test
  void anArticleThatHasNotChangedIsNotSentAgain() {
    var key = index(article("same"), "en");

    http.get()
        .uri("/v1/articles/" + key)
        .header("X-API-Key", Keys.READER)
        .header(HttpHeaders.IF_NONE_MATCH, "\"" + Revision.live(1).value() + "\"")
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  @Test
  void aKilledArticleIsGone() {
    var killed = Articles.killed(id("killed"), Revision.kill(1));
    pipeline.kill(killed);
    pipeline.await(killed);

    var answer = exchange(Keys.READER, "/v1/articles/" + killed.uri().key());
    assertThat(answer.getStatus().value()).isEqualTo(410);
    assertThat(answer.getResponseHeaders().getContentType())
        .hasToString("application/problem+json");
    assertThat(json(answer).path("type").asString()).isEqualTo("/problems/gone");
    assertThat(json(answer).path("killedAt").asString()).isEqualTo("2026-11-24T07:00:00Z");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    http.get()
        .uri("/v1/articles/" + id("nothing").key())
        .header("X-API-Key", Keys.READER)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void whatIsAskedForWronglyIsRefusedWithWhatIsWrong() {
    assertProblem("/v1/articles?query=x", "unknown-parameter", "?query");
    assertProblem("/v1/articles?size=101", "invalid-parameter", "?size");
    assertProblem("/v1/articles?lang=ar&lang=en", "invalid-parameter", "?lang");
    assertProblem("/v1/articles/1-1-1-1-1", "invalid-parameter", "{id}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "((((", "a AND (b", "* *", "~2 \\", "+ - |", "a~9999 b", "\\u0000"})
  void noWordsAreAnError(String words) {
    assertThat(exchange(Keys.READER, "/v1/articles?q={q}", words).getStatus().value())
        .isEqualTo(200);
  }

  @Test
  void whoMayNotSearchIsTurnedAway() {
    assertThat(exchange(Keys.PUSHER, "/v1/articles").getStatus().value()).isEqualTo(403);
    assertThat(exchange("nobody", "/v1/articles").getStatus().value()).isEqualTo(401);
  }

  private void assertProblem(String uri, String slug, String pointer) {
    var answer = exchange(Keys.READER, uri);
    assertThat(answer.getStatus().value()).isEqualTo(400);
    assertThat(json(answer).path("type").asString()).isEqualTo("/problems/" + slug);
    assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  private ArticleId id(String word) {
    return Articles.id(source + word);
  }

  private ArticleBuilder article(String word) {
    return Articles.article(id(word), Revision.live(1))
        .infoSources(List.of(new InfoSource(source, null, null, null)));
  }

  /** Indexes the article and returns its key. */
  private String index(ArticleBuilder builder, String language) {
    Article article = builder.build();
    EnrichedArticle enriched =
        Articles.enriched(article, language, Articles.DAMASCUS, Articles.HADDAD);
    pipeline.publish(enriched);
    pipeline.await(article);
    pipeline.refresh();
    return article.uri().key();
  }

  private List<String> ids(String key) {
    var articles = get(key, "/v1/articles?source={s}", source).path("articles");
    return StreamSupport.stream(articles.spliterator(), false)
        .map(item -> item.path("id").asString().substring("urn:uuid:".length()))
        .toList();
  }

  private long total(String name, String value) {
    return search(name, value).path("total").asLong();
  }

  private JsonNode search(String name, String value) {
    return get(Keys.READER, "/v1/articles?source={s}&" + name + "={v}&sort=newest", source, value);
  }

  private JsonNode get(String key, String uri, Object... values) {
    var answer = exchange(key, uri, values);
    assertThat(answer.getStatus().value()).isEqualTo(200);
    return json(answer);
  }

  private EntityExchangeResult<byte[]> exchange(String key, String uri, Object... values) {
    return http.get()
        .uri(uri, values)
        .header(HttpHeaders.AUTHORIZATION, "ApiKey " + key)
        .exchange()
        .expectBody()
        .returnResult();
  }

  private static JsonNode json(EntityExchangeResult<byte[]> answer) {
    return JsonMapper.shared()
        .readTree(new String(answer.getResponseBody(), StandardCharsets.UTF_8));
  }
}
