package copytaster.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.servers.KafkaServer;
import copytaster.testkit.OwnKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A Kafka of its own that is not there yet when the files are. */
// Nobody may look into the folders any more when they are deleted.
@DirtiesContext
@SpringBootTest(
    properties = {
      "logging.structured.format.console=",
      "server.port=0",
      "copytaster.ingest.drop.settle=0s",
      "copytaster.ingest.drop.poll=50ms",
      "copytaster.ingest.drop.retry=1s"
    })
class DropKafkaDownIT {

  @TempDir static Path folders;

  private static KafkaServer kafka;

  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    kafka = OwnKafka.in(folders.resolve("kafka"));

    registry.add("spring.kafka.bootstrap-servers", () -> kafka.bootstrapServers());
    var folder = Files.createDirectory(folders.resolve("anb"));
    registry.add("copytaster.ingest.drop.folders.anb", folder::toString);
  }

  @AfterAll
  static void stop() {
    kafka.kill();
  }

  @Test
  void filesStayUntilKafkaHasThem() throws IOException {
    var folder = folders.resolve("anb");
    for (int i = 0; i < 100; i++) {
      Files.writeString(folder.resolve(i + ".md"), "Story " + i);
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            meters.find("copytaster.drop.failures").counters().stream()
                .anyMatch(failures -> failures.count() >= 2));
    assertThat(names(folder.resolve("done"))).isZero();
    assertThat(names(folder)).isEqualTo(102);
    kafka.start();
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> names(folder.resolve("done")), done -> done == 100);
    assertThat(names(folder)).isEqualTo(2);
  }

  private static long names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}
