package copytaster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

class ImagesTests {

  @Test
  void kafkaIsTheVersionThatTheClientsAre() {
    assertThat(Images.of(ServerKind.KAFKA)).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
  }

  @Test
  void elasticsearchHasAVersion() {
    assertThat(Images.of(ServerKind.ELASTICSEARCH))
        .matches("docker\\.elastic\\.co/elasticsearch/elasticsearch:\\d+\\.\\d+\\.\\d+");
  }
}
