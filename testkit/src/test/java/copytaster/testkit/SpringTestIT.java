package copytaster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@WithKafka
@WithElasticsearch
@SpringJUnitConfig(SpringTestIT.Nothing.class)
class SpringTestIT {

  @Test
  void isToldWhereItsServersAreBeforeItsContextStarts(
      @Value("${spring.kafka.bootstrap-servers}") String kafka,
      @Value("${spring.elasticsearch.uris}") String elasticsearch,
      Kafka sameKafka,
      Elasticsearch sameElasticsearch) {
    assertThat(kafka).isEqualTo(sameKafka.bootstrapServers());
    assertThat(elasticsearch).isEqualTo(sameElasticsearch.uri().toString());
  }

  @Nested
  class Within {

    @Test
    void aNestedTestHasTheSameServers(
        @Value("${spring.kafka.bootstrap-servers}") String kafka, Kafka sameKafka) {
      assertThat(kafka).isEqualTo(sameKafka.bootstrapServers());
    }
  }

  @Configuration
  static class Nothing {}
}
