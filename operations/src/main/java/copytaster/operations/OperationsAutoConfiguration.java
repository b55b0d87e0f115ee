package copytaster.operations;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Has a service create its topics and watch Kafka and its lag, once this module is there. */
@AutoConfiguration(
    after = {KafkaAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class})
@ConditionalOnBean(KafkaAdmin.class)
@EnableConfigurationProperties({TopicSettings.class, OperationsSettings.class})
class OperationsAutoConfiguration {

  @Bean
  ProviderTag providerTag(OperationsSettings settings) {
    return new ProviderTag(settings.providers());
  }

  @Bean
  Cluster cluster(KafkaAdmin admin, OperationsSettings settings) {
    return new Cluster(ClientSettings.admin(admin), settings.timeout());
  }

  /** Made where the health is switched off too: the topics are needed all the same. */
  @Bean
  Background kafkaWatch(
      Cluster cluster,
      TopicSettings topics,
      ObjectProvider<KafkaHealthIndicator> indicator,
      OperationsSettings settings) {
    var creation = new TopicCreation(cluster, topics);
    return new Background(
        "kafka-watch",
        new KafkaWatch(
            cluster,
            creation,
            indicator.getIfAvailable(() -> indicator(settings)),
            settings.refresh()));
  }

  @Bean
  @ConditionalOnEnabledHealthIndicator("kafka")
  KafkaHealthIndicator kafkaHealthIndicator(OperationsSettings settings) {
    return indicator(settings);
  }

  private static KafkaHealthIndicator indicator(OperationsSettings settings) {
    return new KafkaHealthIndicator(InstantSource.system(), settings.valid());
  }

  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  OldestRecords oldestRecords(KafkaAdmin admin, OperationsSettings settings) {
    return new OldestRecords(() -> ClientSettings.consumer(admin), settings.timeout());
  }

  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  Background lagWatch(
      Cluster cluster,
      OldestRecords oldest,
      ObjectProvider<KafkaListenerEndpointRegistry> listeners,
      MeterRegistry meters,
      OperationsSettings settings) {
    return new Background(
        "lag-watch",
        new ConsumerLag(
            () -> containers(listeners),
            () -> new Backlogs(new GroupOffsets(cluster), oldest),
            meters,
            InstantSource.system(),
            settings.refresh(),
            settings.valid()));
  }

  private static List<MessageListenerContainer> containers(
      ObjectProvider<KafkaListenerEndpointRegistry> listeners) {
    return listeners.stream()
        .map(KafkaListenerEndpointRegistry::getAllListenerContainers)
        .flatMap(Collection::stream)
        .toList();
  }
}
