package copytaster.ingest.publish;

import copytaster.ingest.format.Formats;
import copytaster.operations.ProviderTag;
import copytaster.operations.RecordTracing;
import copytaster.operations.TopicSettings;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the way in together. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

  @Bean
  Formats formats(LimitSettings limits) {
    return new Formats(limits.toLimits());
  }

  @Bean
  Intake intake(
      Formats formats,
      ConventionSettings conventions,
      ResourceLoader files,
      ArticlePublisher publisher) {
    return new Intake(formats, new ProviderConventions(conventions, files), publisher);
  }

  @Bean
  ArticlePublisher articlePublisher(
      KafkaTemplate<String, byte[]> kafka,
      TopicSettings topics,
      RecordTracing tracing,
      PublishSettings settings,
      MeterRegistry meters,
      ProviderTag providerTag) {
    return new ArticlePublisher(
        new Records(kafka, topics, tracing),
        new RecentArticles(settings.recent()),
        new IngestMetrics(meters, providerTag),
        settings);
  }
}
