package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Headline;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** How pages follow one another. */
@IndexServiceTest
class PagesIT {

  private final Reader reader;

  @Autowired
  PagesIT(Pipeline pipeline, RestTestClient http) {
    reader = new Reader(pipeline, http);
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "relevance"})
  void pagesFollowOneAnotherWithoutRepeatsOrGaps(String sort) {
    var published =
        IntStream.range(0, 28)
            .mapToObj(n ->
                reader
                    .article("p" + n)
                    // Several of the same time.
                    .versionCreated(OffsetDateTime.parse("2026-03-0" + (1 + n % 5) + "T00:00Z"))
                    .headlines(List.of(Headline.main("flood " + "news ".repeat(n % 4))))
                    .build())
            .toList();
    published.forEach(it -> reader.pipeline().publish(Articles.enriched(it, "en")));
    published.forEach(reader.pipeline()::await);
    reader.pipeline().refresh();

    var seen = new ArrayList<String>();
    var path = "/v1/articles?source=" + reader.source() + "&q=flood&size=5&sort=" + sort;
    for (int page = 0; path != null; page++) {
      var answer = reader.exchange(Keys.READER, path);
      var body = Reader.json(answer);
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
  void aCursorOfAnotherQueryIsRefused() {
    IntStream.range(0, 2).forEach(n -> reader.index(reader.article("c" + n), "en"));
    var cursor =
        reader
            .get(Keys.READER, "/v1/articles?source={s}&size=1", reader.source())
            .path("next")
            .asString();

    reader.assertProblem(
        "/v1/articles?source=other&size=1&cursor=" + cursor, "invalid-parameter", "?cursor");
  }
}
