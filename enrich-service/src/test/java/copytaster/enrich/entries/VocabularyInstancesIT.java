package copytaster.enrich.entries;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Entity;
import copytaster.enrich.stream.EnrichServiceApplication;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Several instances, at the same time and one after the other. */
@WithKafka
class VocabularyInstancesIT {

  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final String ENTITY =
      "{'kind':'entity','type':'organisation','names':{'ar':'زيكسودجت'}}";

  private final String prefix = Unique.name("instances") + ".";

  @Test
  void allInstancesGoByAChangeWithinASecondAndOneThatStartsLaterFromItsFirstArticleOn(Kafka kafka) {
    try (var wire = new Wire(kafka, prefix)) {
      try (var one = start(kafka);
          var other = start(kafka)) {
        assertThat(Editor.of(one).put("zyx", ENTITY).statusCode()).isEqualTo(201);
        withinASecond(other, () -> entries(other).contains("zyx"));
        // Whichever of the two has its partition.
        assertThat(articles(wire, 12)).allSatisfy(ids -> assertThat(ids).contains("own:zyx"));

        assertThat(Editor.of(other).delete("zyx").statusCode()).isEqualTo(204);
        withinASecond(one, () -> entries(one).isEmpty());
        assertThat(articles(wire, 12)).allSatisfy(ids -> assertThat(ids).doesNotContain("own:zyx"));
        assertThat(Editor.of(one).put("zyx", ENTITY).statusCode()).isEqualTo(201);
      }
      var waiting =
          IntStream.range(0, 12).mapToObj(i -> Wire.article("", text(i)).build()).toList();
      waiting.forEach(wire::send);
      try (var later = start(kafka)) {
        assertThat(waiting)
            .allSatisfy(article ->
                assertThat(wire.await(article).entities())
                    .extracting(Entity::uri)
                    .contains("own:zyx"));
        assertThat(entries(later)).containsExactly("zyx");
      }
    }
  }

  @Test
  void ofEditorsWhoBeginWithTheSameVersionOneWinsWhereverTheyEdit(Kafka kafka)
      throws InterruptedException, ExecutionException {
    try (var one = start(kafka);
        var other = start(kafka);
        var editors = Executors.newVirtualThreadPerTaskExecutor()) {
      var made = Editor.of(one).put("e", "{'kind':'stop','phrases':['first']}");
      for (int round = 0; round < 3; round++) {
        var tag = Editor.of(one).get("/v1/vocabulary/e").headers().firstValue("ETag").orElseThrow();
        var statuses = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 6; i++) {
          var editor = Editor.of(i % 2 == 0 ? one : other);
          var entry = "{'kind':'stop','phrases':['by " + round + " " + i + "']}";
          statuses.add(editors.submit(() -> editor.put("e", entry, "If-Match", tag).statusCode()));
        }
        var all = new ArrayList<Integer>();
        for (var status : statuses) {
          all.add(status.get());
        }
        // Whoever lost is told so; or, where too many wrote at once, to come again.
        assertThat(all)
            .containsOnlyOnce(200)
            .allMatch(each -> List.of(200, 412, 503).contains(each));
      }
      assertThat(made.statusCode()).isEqualTo(201);
      withinASecond(other, () -> version(one) == version(other));
    }
  }

  private static long version(ConfigurableApplicationContext service) {
    return Editor.json(Editor.of(service).get("/v1/vocabulary/e")).get("version").asLong();
  }

  private static void withinASecond(
      ConfigurableApplicationContext service, Callable<Boolean> condition) {
    Awaitility.await(service.getDisplayName())
        .atMost(A_SECOND)
        .pollInterval(Duration.ofMillis(5))
        .until(condition);
  }

  private static List<List<String>> articles(Wire wire, int count) {
    return IntStream.range(0, count).mapToObj(i -> wire.entities(text(i))).toList();
  }

  private static String text(int number) {
    return "وصل زيكسودجت، رقم " + number;
  }

  private static List<String> entries(ConfigurableApplicationContext service) {
    return List.copyOf(service.getBean(CurrentVocabulary.class).now().entries().keySet());
  }

  private ConfigurableApplicationContext start(Kafka kafka) {
    var settings = new HashMap<String, Object>(Editor.KEYS);
    settings.put("server.port", "0");
    settings.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
    settings.put("copytaster.topics.prefix", prefix);
    settings.put("logging.structured.format.console", "");
    settings.put("copytaster.enrich.entities", "classpath:copytaster/enrich/test/entities.tsv");
    settings.put("copytaster.enrich.subjects", "classpath:copytaster/enrich/test/subjects.tsv");
    var arguments =
        settings.entrySet().stream()
            .map(each -> "--" + each.getKey() + "=" + each.getValue())
            .toArray(String[]::new);
    var service = new SpringApplicationBuilder(EnrichServiceApplication.class).run(arguments);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Editor.of(service).get("/readyz").statusCode() == 200);
    return service;
  }
}
