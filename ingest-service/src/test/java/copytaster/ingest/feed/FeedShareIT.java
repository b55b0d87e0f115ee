package copytaster.ingest.feed;

import static copytaster.ingest.feed.FeedServer.answer;
import static copytaster.ingest.feed.FeedServer.tagged;
import static copytaster.ingest.feed.FeedsIT.array;
import static copytaster.ingest.feed.FeedsIT.story;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.ingest.IngestApplication;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Several instances, one after the other and at the same time. */
@WithKafka
class FeedShareIT {

  private static final String NINJS = "application/json";
  private static final List<String> IDS =
      IntStream.range(0, 16).mapToObj(i -> "shared-" + i).toList();

  private final String prefix = Unique.name("feed-share") + ".";
  private final FeedServer server = new FeedServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void eachFeedIsPolledByOneInstanceAndByAnotherWhenThatEnds(Kafka kafka) {
    IDS.forEach(
        id -> server.on("/" + id, answer(200, array(story(id, 1, "خبر")), "Content-Type", NINJS)));
    try (var stays = start(kafka)) {
      try (var ends = start(kafka)) {
        // Both have their share when polls of both are seen.
        configureUntil(stays, () -> polls(stays) > 0 && polls(ends) > 0);
        IDS.forEach(id -> operator(ends).state(id, "taken"));
        everyFeedIsPolledOnce(stays, ends);
      }
      everyFeedIsPolledOnce(stays, stays);
    }
  }

  /** Through one instance they are configured anew, from the other we hear of it. */
  private void everyFeedIsPolledOnce(
      ConfigurableApplicationContext one, ConfigurableApplicationContext other) {
    var before = new HashMap<String, Integer>();
    IDS.forEach(id -> before.put(id, server.asked("/" + id).size()));
    var since = Instant.now();
    configure(one);
    IDS.forEach(id ->
        operator(other)
            .state(
                id,
                state ->
                    Instant.parse(state.path("lastPoll").asString("1970-01-01T00:00:00Z"))
                        .isAfter(since)));
    IDS.forEach(id -> assertThat(server.asked("/" + id)).as(id).hasSize(before.get(id) + 1));
  }

  @Test
  void whatWasSeenIsKnownAfterARestart(Kafka kafka) {
    server.on("/kept", tagged("\"1\"", NINJS, array(story("a", 1, "أول"), story("b", 1, "ثان"))));
    server.on("/rare", answer(200, array(story("r", 1, "نادر")), "Content-Type", NINJS));
    try (var first = start(kafka)) {
      operator(first).configure("kept", "kept", server.uri("/kept"), "100ms");
      operator(first).configure("rare", "rare", server.uri("/rare"), "1h");
      operator(first).state("kept", "not-modified");
      operator(first).state("rare", "taken");
    }
    int asked = server.asked("/kept").size();
    server.on("/kept", tagged("\"2\"", NINJS, array(story("a", 2, "معدل"), story("b", 1, "ثان"))));
    try (var second = start(kafka)) {
      operator(second).state("kept", each -> each.path("published").asInt() == 3);
      assertThat(server.asked("/kept").get(asked).getFirst("If-None-Match")).isEqualTo("\"1\"");
      // It is not due yet, whoever polls it.
      assertThat(server.asked("/rare")).hasSize(1);
    }
    try (var reader = kafka.read(prefix + Topics.INGESTED)) {
      assertThat(reader.upToNow())
          .extracting(each -> ArticleCodec.decodeArticle(each.value()))
          .extracting(Article::headline)
          .containsExactlyInAnyOrder("أول", "ثان", "معدل", "نادر");
    }
  }

  private void configureUntil(ConfigurableApplicationContext service, Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          configure(service);
          return condition.call();
        });
  }

  private void configure(ConfigurableApplicationContext service) {
    IDS.forEach(id -> operator(service).configure(id, "shared", server.uri("/" + id), "1h"));
  }

  private static long polls(ConfigurableApplicationContext service) {
    return (long)
        service.getBean(MeterRegistry.class).find("copytaster.feed.polls").counters().stream()
            .mapToDouble(Counter::count)
            .sum();
  }

  private static Operator operator(ConfigurableApplicationContext service) {
    return new Operator(
        service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  private ConfigurableApplicationContext start(Kafka kafka) {
    var settings = new HashMap<String, Object>(Operator.KEYS);
    settings.put("server.port", "0");
    settings.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
    settings.put("copytaster.topics.prefix", prefix);
    settings.put("logging.structured.format.console", "");
    settings.put("copytaster.ingest.feed.allow-internal", "true");
    settings.put("copytaster.ingest.feed.shortest", "100ms");
    settings.put("copytaster.ingest.feed.jitter", "0");
    var arguments =
        settings.entrySet().stream()
            .map(each -> "--" + each.getKey() + "=" + each.getValue())
            .toArray(String[]::new);
    return new SpringApplicationBuilder(IngestApplication.class).run(arguments);
  }
}
