package copytaster.enrich.entries;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.enrich.stream.EnrichServiceApplication;
import copytaster.servers.KafkaServer;
import copytaster.testkit.Kafka;
import copytaster.testkit.OwnKafka;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is known goes on counting while Kafka is down; what cannot be kept is not taken. */
@DirtiesContext
@ActiveProfiles("test")
@SpringBootTest(
    classes = EnrichServiceApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT)
class VocabularyKafkaDownIT {

  private static final String STOP = "{'kind':'stop','phrases':['دمشق']}";

  @TempDir static Path data;

  private static KafkaServer kafka;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    kafka = OwnKafka.in(data.resolve("kafka"));
    registry.add("spring.kafka.bootstrap-servers", () -> kafka.bootstrapServers());
    registry.add(
        "copytaster.enrich.entities", () -> "classpath:copytaster/enrich/test/entities.tsv");
    registry.add(
        "copytaster.enrich.subjects", () -> "classpath:copytaster/enrich/test/subjects.tsv");
    Editor.KEYS.forEach((name, value) -> registry.add(name, () -> value));
  }

  @AfterAll
  static void stop() {
    kafka.kill();
  }

  @Test
  void isNotReadyBeforeTheVocabularyIsRead(@LocalServerPort int port) {
    var editor = new Editor(port);
    assertThat(editor.get("/livez").statusCode()).isEqualTo(200);
    assertThat(editor.get("/readyz").statusCode()).isEqualTo(503);
    for (var early :
        new int[] {
          editor.get("/v1/vocabulary").statusCode(),
          editor.put("stop", STOP).statusCode(),
          editor.delete("stop").statusCode(),
          editor.tryOut("", STOP).statusCode(),
          editor.importAll("", "own:a\tPLACE\tErewhon").statusCode()
        }) {
      assertThat(early).isEqualTo(503);
    }
    assertThat(editor.get("/v1/vocabulary").headers().firstValue("Retry-After")).hasValue("5");

    kafka.start();
    soon().until(() -> editor.get("/readyz").statusCode() == 200);
    assertThat(editor.put("stop", STOP).statusCode()).isEqualTo(201);

    kafka.kill();
    var refused = editor.put("stop", "{'kind':'stop','phrases':['موسكو']}");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(editor.get("/v1/vocabulary/stop").body()).contains("دمشق");
    assertThat(editor.tryOut("", STOP).statusCode()).isEqualTo(200);

    kafka.start();
    soon()
        .until(() -> editor.put("stop", "{'kind':'stop','phrases':['لبنان']}").statusCode() == 200);
    try (var wire = new Wire(new Kafka(kafka.bootstrapServers()), "")) {
      assertThat(wire.entities("من دمشق إلى لبنان"))
          .contains("place:damascus")
          .doesNotContain("iso:LB");
    }
  }

  private static ConditionFactory soon() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }
}
