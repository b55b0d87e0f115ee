package copytaster.enrich.stream;

import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.AfterRollbackProcessor;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.util.backoff.ExponentialBackOff;

/** How the listener's transactions, retries and dead letters are kept. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  /**
   * With synchronisation, so that what happened is counted after the commit. Of any type, or Boot
   * would not take it for its listeners, and there would be no transactions at all.
   */
  @Bean
  KafkaTransactionManager<?, ?> kafkaTransactionManager(ProducerFactory<?, ?> producers) {
    var manager = new KafkaTransactionManager<>(producers);
    manager.setTransactionSynchronization(
        AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
    return manager;
  }

  /** Two producers of one transactional id would shut each other out for ever. */
  @Bean
  DefaultKafkaProducerFactoryCustomizer transactionalIds(
      EnrichSettings settings, Environment environment) {
    var instance =
        InstanceName.of(settings.instance(), environment.getProperty("server.port", "0"));
    return producers ->
        producers.setTransactionIdPrefix(producers.getTransactionIdPrefix() + instance + "-");
  }

  /**
   * Whatever fails a batch that can be read is no fault of its articles: it comes again, for ever.
   */
  @Bean
  AfterRollbackProcessor<Object, Object> comesAgain(EnrichSettings settings) {
    var wait = new ExponentialBackOff(settings.retryAfter().toMillis(), 2);
    wait.setMaxInterval(settings.retryAtMost().toMillis());
    return new DefaultAfterRollbackProcessor<>(wait);
  }

  @Bean
  DeadLetterPublishingRecoverer deadLetters(KafkaTemplate<String, byte[]> kafka) {
    var recoverer = new DeadLetterPublishingRecoverer(kafka);
    // Where it was thrown says nothing more of the article, and takes room.
    recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE);
    return recoverer;
  }
}
