package copytaster.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import copytaster.article.Topics;
import copytaster.index.IndexNames;
import copytaster.operations.ProviderTag;
import copytaster.operations.RecordTracing;
import copytaster.operations.TopicSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Puts together what writes. */
@Configuration(proxyBeanMethods = false)
class WriteConfiguration {

  @Bean
  DeadLetterPublishingRecoverer deadLetters(KafkaTemplate<?, ?> kafka) {
    var recoverer =
        new DeadLetterPublishingRecoverer(
            kafka,
            (record, _) ->
                new TopicPartition(record.topic() + Topics.DEAD_LETTER_SUFFIX, record.partition()));
    // The message says why; where in our code it was found helps nobody and may fill the record.
    recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE);
    return recoverer;
  }

  /**
   * The one owner of retries: whatever a listener throws, the batch comes again, without an end.
   * The consumer is paused and goes on polling, so it stays in its group. How long the index is
   * left alone is the gate's to say.
   */
  @Bean
  DefaultErrorHandler batchComesAgain(WriteSettings settings) {
    var handler =
        new DefaultErrorHandler(
            new FixedBackOff(settings.look().toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS));
    // Nothing is fatal: that would bury the whole batch.
    handler.setClassifications(Map.of(), true);
    return handler;
  }

  /**
   * The end of a transaction takes an offset of its own, which no record has: unless it is read
   * too, a group that has read everything is shown one behind by every tool that subtracts offsets.
   *
   * <p>Each listener has a thread of the machine's. On a virtual one, a large batch would keep its
   * carrier until it is read and mapped, and two of those, on two cores, kills and readers too.
   */
  @Bean
  ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>>
      endsAreReadOnThreadsOfTheirOwn() {
    return container -> {
      var properties = container.getContainerProperties();
      properties.setFixTxOffsets(true);
      properties.setListenerTaskExecutor(
          new SimpleAsyncTaskExecutor(container.getListenerId() + "-"));
    };
  }

  @Bean
  IndexGate indexGate(
      ElasticsearchClient client,
      IndexNames names,
      WriteSettings settings,
      Clock clock,
      MeterRegistry meters) {
    var watch = new ElasticsearchWatch(client, names.writeAlias());
    var gate = new IndexGate(watch, clock, settings.firstWait(), settings.longestWait());
    Gauge.builder("copytaster.index.waiting", gate, it -> it.closed().isPresent() ? 1 : 0)
        .description("1 while the index cannot take articles")
        .register(meters);
    return gate;
  }

  @Bean
  Receipts receipts(
      KafkaTemplate<String, byte[]> kafka,
      TopicSettings topics,
      IndexNames names,
      WriteSettings settings) {
    return new Receipts(
        kafka, topics.name(Topics.INDEXED), names.writeAlias(), settings.receiptTimeout());
  }

  @Bean
  WriteMetrics writeMetrics(MeterRegistry meters, ProviderTag providers) {
    return new WriteMetrics(meters, providers);
  }

  @Bean
  BatchWriters batchWriters(
      Rest5Client client,
      IndexNames names,
      WriteSettings settings,
      IndexGate gate,
      Receipts receipts,
      DeadLetterPublishingRecoverer deadLetters,
      WriteMetrics metrics,
      RecordTracing tracing,
      Clock clock) {
    return refresh ->
        new BatchWriter(
            new Indexer(
                new ElasticsearchBulk(client, names.writeAlias(), refresh),
                settings.requestSize().toBytes()),
            gate,
            receipts,
            deadLetters,
            metrics,
            tracing,
            clock);
  }
}
