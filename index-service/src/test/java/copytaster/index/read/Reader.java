package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.EnrichedArticle;
import copytaster.article.InfoSource;
import copytaster.article.Revision;
import copytaster.index.Articles;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import copytaster.testkit.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts articles into the service under test and reads them back, each test its own. */
final class Reader {

  private final Pipeline pipeline;
  private final RestTestClient http;
  // Keeps the articles of each test apart.
  private final String source = Unique.name("source");

  Reader(Pipeline pipeline, RestTestClient http) {
    this.pipeline = pipeline;
    this.http = http;
  }

  Pipeline pipeline() {
    return pipeline;
  }

  RestTestClient http() {
    return http;
  }

  /** Returns whom all articles of this test credit. */
  String source() {
    return source;
  }

  void assertProblem(String uri, String slug, String pointer) {
    var answer = exchange(Keys.READER, uri);
    assertThat(answer.getStatus().value()).isEqualTo(400);
    assertThat(json(answer).path("type").asString()).isEqualTo("/problems/" + slug);
    assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  ArticleId id(String word) {
    return Articles.id(source + word);
  }

  ArticleBuilder article(String word) {
    return Articles.article(id(word), Revision.live(1))
        .infoSources(List.of(new InfoSource(source, null, null, null)));
  }

  /** Indexes the article and returns its key. */
  String index(ArticleBuilder builder, String language) {
    Article article = builder.build();
    EnrichedArticle enriched =
        Articles.enriched(article, language, Articles.DAMASCUS, Articles.HADDAD);
    pipeline.publish(enriched);
    pipeline.await(article);
    pipeline.refresh();
    return article.uri().key();
  }

  List<String> ids(String key) {
    var articles = get(key, "/v1/articles?source={s}", source).path("articles");
    return StreamSupport.stream(articles.spliterator(), false)
        .map(item -> item.path("id").asString().substring("urn:uuid:".length()))
        .toList();
  }

  long total(String name, String value) {
    return search(name, value).path("total").asLong();
  }

  JsonNode search(String name, String value) {
    return get(Keys.READER, "/v1/articles?source={s}&" + name + "={v}&sort=newest", source, value);
  }

  JsonNode get(String key, String uri, Object... values) {
    var answer = exchange(key, uri, values);
    assertThat(answer.getStatus().value()).isEqualTo(200);
    return json(answer);
  }

  EntityExchangeResult<byte[]> exchange(String key, String uri, Object... values) {
    return http.get()
        .uri(uri, values)
        .header(HttpHeaders.AUTHORIZATION, "ApiKey " + key)
        .exchange()
        .expectBody()
        .returnResult();
  }

  static JsonNode json(EntityExchangeResult<byte[]> answer) {
    return JsonMapper.shared()
        .readTree(new String(answer.getResponseBody(), StandardCharsets.UTF_8));
  }
}
