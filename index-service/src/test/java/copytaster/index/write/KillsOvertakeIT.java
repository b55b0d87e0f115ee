package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.Body;
import copytaster.article.Revision;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import copytaster.testkit.Unique;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A kill does not wait for what came before it, be it ever so much. */
@IndexServiceTest
class KillsOvertakeIT {

  private static final int WAITING = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final int GONE = 410;

  private TestReporter report;
  private final String run = Unique.name("overtake");

  @Autowired Pipeline pipeline;
  @Autowired KafkaListenerEndpointRegistry registry;
  @Autowired RestTestClient http;

  @BeforeEach
  void reportTo(TestReporter report) {
    this.report = report;
  }

  @Test
  void twentyThousandEnrichedArticlesDoNotKeepAKillWaiting() {
    var listeners = new Listeners(registry, pipeline);
    var first = indexed("first");
    var second = indexed("second");
    var enriched = registry.getListenerContainer("enriched");
    enriched.pause();
    try {
      Awaitility.await().until(enriched::isContainerPaused);
      pipeline.send(
          IntStream.range(0, WAITING)
              .mapToObj(i -> new Sent(article("waiting-" + i), false, false))
              .map(sent -> sent.record(pipeline.prefix()))
              .toList());

      assertKilledInTime(first, Articles.killed(first.uri(), Revision.kill(1)));
      assertThat(listeners.unreadEnriched()).isGreaterThanOrEqualTo(WAITING);
    } finally {
      enriched.resume();
    }
    // And while the index is busy with them.
    assertThat(listeners.unreadEnriched()).isPositive();
    assertKilledInTime(second, Articles.killedBy(first.uri(), second.uri()));
    listeners.awaitEnd();
    assertThat(status(first)).isEqualTo(GONE);
    assertThat(status(second)).isEqualTo(GONE);
  }

  private void assertKilledInTime(Article article, Article kill) {
    pipeline.kill(kill);
    var acknowledged = Instant.now();
    Awaitility.await("the kill at the index")
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> status(article) == GONE);
    var took = Duration.between(acknowledged, Instant.now());
    report.publishEntry("from the kill's acknowledgement to 410", took.toString());
    assertThat(took).isLessThan(LIMIT);
  }

  private int status(Article article) {
    return http.get()
        .uri("/v1/articles/" + article.uri().key())
        .header("X-API-Key", Keys.READER)
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }

  private Article indexed(String word) {
    var article = article(word);
    pipeline.publish(Articles.enriched(article, "ar"));
    pipeline.await(article);
    return article;
  }

  private Article article(String word) {
    return Articles.article(Articles.id(run + word), Revision.live(1))
        .bodies(List.of(Body.plain("وصل الوفد إلى دمشق، ثم غادر إلى بيروت. " + word)))
        .build();
  }
}
