package copytaster.ingest.submission;

import copytaster.access.Scope;
import copytaster.access.ScopeRule;
import copytaster.article.Topics;
import copytaster.operations.TopicSettings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.KafkaAdmin;

/** Says who may ask for submissions, and how they are read. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

  @Bean
  ScopeRule readSubmission() {
    return rule("/v1/submissions/{id}");
  }

  @Bean
  ScopeRule readSubmissionContent() {
    return rule("/v1/submissions/{id}/content");
  }

  private static ScopeRule rule(String path) {
    return new ScopeRule(HttpMethod.GET, path, EnumSet.of(Scope.PUSH, Scope.OPERATE));
  }

  @Bean
  Readers submissionReaders(KafkaAdmin admin, SubmissionSettings settings) {
    var made = new AtomicInteger();
    return new Readers(settings.readers(), () -> consumer(admin, made.incrementAndGet()));
  }

  @Bean
  Submissions submissions(Readers readers, TopicSettings topics, SubmissionSettings settings) {
    return new Submissions(readers, topics.name(Topics.RECEIVED), settings);
  }

  // Over the way to Kafka that Boot configured.
  private static Consumer<String, byte[]> consumer(KafkaAdmin admin, int number) {
    var settings = new HashMap<>(admin.getConfigurationProperties());
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "submissions-" + number);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
