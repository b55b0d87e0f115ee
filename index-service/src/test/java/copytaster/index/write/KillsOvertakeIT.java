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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A kill does not wait for what came before it, be it ever so much. */
@IndexServiceTest
class KillsOvertakeIT {

  private static final int WAITING = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final int KILLS = 5;
  private static final int GONE = 410;

  private final String run = Unique.name("overtake");

  @Autowired Pipeline pipeline;
  @Autowired KafkaListenerEndpointRegistry registry;
  @Autowired RestTestClient http;

  @Test
  void twentyThousandEnrichedArticlesDoNotKeepAKillWaiting() {
    var listeners = new Listeners(registry, pipeline);
    // By then, the listener of kills has joined its group.
    killed(indexed("before"));
    var first = indexed("first");
    var second = indexed("second");
    var enriched = registry.getListenerContainer("enriched");
    enriched.pause();
    try {
      Awaitility.await().until(enriched::isContainerPaused);
      pipeline.send(waiting());

      assertThat(killed(first)).isLessThan(LIMIT);
      assertThat(listeners.unreadEnriched()).isGreaterThanOrEqualTo(WAITING);
    } finally {
      enriched.resume();
    }
    // And while the index is busy with them.
    assertThat(listeners.unreadEnriched()).isPositive();
    assertThat(killed(second)).isLessThan(LIMIT);
    listeners.awaitEnd();
    assertThat(second).allSatisfy(article -> assertThat(status(article)).isEqualTo(GONE));
  }

  /** Returns the median of how long it takes from Kafka's word until a reader is told. */
  private Duration killed(List<Article> articles) {
    var took = new ArrayList<Duration>();
    for (var article : articles) {
      pipeline.kill(Articles.killed(article.uri(), Revision.kill(1)));
      var acknowledged = Instant.now();
      Awaitility.await("the kill at the index")
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> status(article) == GONE);
      took.add(Duration.between(acknowledged, Instant.now()));
    }
    return took.stream().sorted().toList().get(took.size() / 2);
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

  private List<ProducerRecord<String, byte[]>> waiting() {
    return IntStream.range(0, WAITING)
        .mapToObj(i -> new Sent(article("waiting-" + i), false, false))
        .map(sent -> sent.record(pipeline.prefix()))
        .toList();
  }

  private List<Article> indexed(String word) {
    var articles = IntStream.range(0, KILLS).mapToObj(i -> article(word + i)).toList();
    articles.forEach(article -> pipeline.publish(Articles.enriched(article, "ar")));
    articles.forEach(pipeline::await);
    return articles;
  }

  private Article article(String word) {
    return Articles.article(Articles.id(run + word), Revision.live(1))
        .bodies(List.of(Body.plain("وصل الوفد إلى دمشق، ثم غادر إلى بيروت. " + word)))
        .build();
  }
}
