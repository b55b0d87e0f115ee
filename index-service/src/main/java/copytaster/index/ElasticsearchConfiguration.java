package copytaster.index;

import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the Elasticsearch client reads and writes JSON. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

  // In place of Boot's, which knows nothing of the application's JSON.
  @Bean
  Jackson3JsonpMapper jsonpMapper() {
    return new Jackson3JsonpMapper(
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                in -> in.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build());
  }
}
