package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import copytaster.access.Caller;
import copytaster.access.Scope;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Signal;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What readers see of an article from its embargo to its end. */
@IndexServiceTest
class LifeIT {

  // Without a fraction, which Elasticsearch would fill in.
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

  private final Reader reader;

  @Autowired ElasticsearchClient client;
  @Autowired Cursors cursors;
  @Autowired ReadSettings settings;

  @Autowired
  LifeIT(Pipeline pipeline, RestTestClient http) {
    reader = new Reader(pipeline, http);
  }

  @Test
  void anEmbargoEndsAtItsTimeAndNotAMillisecondSooner() {
    var id = reader.index(reader.article("embargo").embargoedUntil(noon()), "ar");

    assertHidden(id, NOON.minusMillis(1));
    assertThat(mayRead(id, NOON.minusMillis(1), Scope.SEARCH, Scope.NEWSROOM)).isTrue();
    assertShown(id, NOON);
  }

  @Test
  void aFractionOfASecondCounts() {
    var embargo = NOON.plusMillis(500).atOffset(ZoneOffset.UTC);
    var embargoed = reader.index(reader.article("late").embargoedUntil(embargo), "ar");
    var expiring = reader.index(reader.article("early").expires(embargo), "ar");

    assertHidden(embargoed, NOON);
    assertShown(expiring, NOON);
  }

  @Test
  void anArticleExpiresAtItsTimeAndNotAMillisecondSooner() {
    var id = reader.index(reader.article("expires").expires(noon()), "ar");

    assertShown(id, NOON.minusMillis(1));
    assertHidden(id, NOON);
    assertThat(mayRead(id, NOON, Scope.SEARCH, Scope.NEWSROOM)).isTrue();
  }

  @Test
  void withheldIsNeverReadByOthersThanTheNewsroom() {
    var withheld = reader.article("withheld").pubStatus(PubStatus.WITHHELD).embargoedUntil(noon());
    var id = reader.index(withheld, "ar");

    assertHidden(id, NOON);
    assertHidden(id, NOON.plusSeconds(1_000_000_000));
    assertThat(mayRead(id, NOON, Scope.SEARCH, Scope.NEWSROOM)).isTrue();
  }

  @Test
  void anArticleThatIsSupersededIsReadWithItsSuccessorNamed() {
    var first = reader.index(reader.article("first"), "ar");
    var second = reader.index(reader.article("second").supersedes(reader.id("first")), "ar");
    var third =
        reader.index(
            reader
                .article("third")
                .signals(List.of(Signal.WRITETHRU, Signal.CORRECTION))
                .supersedes(reader.id("second")),
            "ar");

    assertThat(successor(first))
        .isEqualTo("</v1/articles/" + second + ">; rel=\"successor-version\"");
    assertThat(successor(third)).isNull();
    var item = reader.search("superseded", "hide").at("/articles/0");
    assertThat(item.path("supersedes").asString()).isEqualTo("urn:uuid:" + second);
    assertThat(item.path("signals").values())
        .extracting(it -> it.asString())
        .containsExactly("writethru", "correction");
    assertThat(reader.ids(Keys.READER)).containsExactlyInAnyOrder(first, second, third);
    assertThat(reader.search("superseded", "hide").path("articles")).hasSize(1);
    assertThat(reader.search("superseded", "show").path("articles")).hasSize(3);
  }

  @Test
  void aSuccessorThatIsHiddenHidesNothing() {
    var first = reader.index(reader.article("first"), "ar");
    reader.index(
        reader.article("next").embargoedUntil(noon()).supersedes(reader.id("first")), "ar");

    assertThat(successor(first)).isNull();
    assertThat(reader.search("superseded", "hide").path("articles")).hasSize(1);
  }

  @Test
  void aSuccessorThatIsKilledGivesItsPlaceBack() {
    var first = reader.index(reader.article("first"), "ar");
    reader.index(reader.article("next").supersedes(reader.id("first")), "ar");
    var kill = Articles.killed(reader.id("next"), Revision.kill(1));
    reader.pipeline().kill(kill);
    reader.pipeline().await(kill);

    assertThat(successor(first)).isNull();
    assertThat(reader.search("superseded", "hide").path("articles")).hasSize(1);
  }

  @Test
  void pagesWithoutWhatIsSupersededLeadToTheEnd() {
    for (int i = 0; i < 6; i++) {
      var article = reader.article("n" + i);
      reader.index(i % 2 == 1 ? article.supersedes(reader.id("n" + (i - 1))) : article, "ar");
    }

    int seen = 0;
    var path = "/v1/articles?superseded=hide&size=2&source=" + reader.source();
    for (String cursor = ""; cursor != null; ) {
      var page = reader.get(Keys.READER, path + "&cursor=" + cursor);
      seen += page.path("articles").size();
      cursor = page.path("next").asString(null);
    }

    assertThat(seen).isEqualTo(3);
  }

  @Test
  void whatAnotherArticleKilledIsGoneAndSaysByWhom() {
    var id = reader.index(reader.article("rumour"), "ar");
    var kill = Articles.killedBy(reader.id("notice"), reader.id("rumour"));
    reader.pipeline().kill(kill);
    reader.pipeline().await(kill);

    var answer = reader.exchange(Keys.READER, "/v1/articles/" + id);
    assertThat(answer.getStatus().value()).isEqualTo(410);
    assertThat(Reader.json(answer).path("killedBy").asString())
        .isEqualTo(reader.id("notice").toString());
    assertThat(reader.ids(Keys.READER)).isEmpty();
  }

  @Test
  void aKillThatIsOnlyProposedIsShownAndKillsNothing() {
    var id = reader.index(reader.article("rumour"), "ar");
    var notice =
        reader.article("proposal").signals(List.of(Signal.KILL)).killsId(reader.id("rumour"));
    var proposal = reader.index(notice, "ar");

    assertThat(reader.ids(Keys.READER)).containsExactlyInAnyOrder(id, proposal);
    var items = reader.search("superseded", "show").path("articles");
    assertThat(items.values())
        .filteredOn(item -> item.path("id").asString().endsWith(proposal))
        .singleElement()
        .satisfies(item ->
            assertThat(item.path("killsId").asString()).isEqualTo(reader.id("rumour").toString()));
  }

  private void assertShown(String id, Instant now) {
    assertThat(mayRead(id, now, Scope.SEARCH)).isTrue();
    assertThat(finds(id, now, Scope.SEARCH)).isTrue();
  }

  private void assertHidden(String id, Instant now) {
    assertThat(mayRead(id, now, Scope.SEARCH)).isFalse();
    assertThat(finds(id, now, Scope.SEARCH)).isFalse();
  }

  private boolean mayRead(String id, Instant now, Scope... scopes) {
    return search(now).article(id, caller(scopes)).isPresent();
  }

  private boolean finds(String id, Instant now, Scope... scopes) {
    var parameters = Map.of("source", new String[] {reader.source()});
    var page = QueryParameters.read(parameters, settings, cursors);
    return search(now).page(page, caller(scopes)).articles().stream()
        .anyMatch(item -> item.id().endsWith(id));
  }

  private ArticleSearch search(Instant now) {
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    return new ArticleSearch(client, reader.pipeline().names(), cursors, clock);
  }

  private static Caller caller(Scope... scopes) {
    return new Caller("key", "consumer", Set.of(scopes));
  }

  private static OffsetDateTime noon() {
    return NOON.atOffset(ZoneOffset.ofHours(2));
  }

  private String successor(String id) {
    return reader
        .exchange(Keys.READER, "/v1/articles/" + id)
        .getResponseHeaders()
        .getFirst(HttpHeaders.LINK);
  }
}
