package copytaster.enrich.entries;

import copytaster.access.Scope;
import copytaster.access.ScopeRule;
import copytaster.enrich.EnrichmentObserver;
import copytaster.enrich.Vocabulary;
import copytaster.operations.TopicSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** Puts together what keeps the vocabulary current, and says who may change it. */
@Configuration(proxyBeanMethods = false)
class EntriesConfiguration {

  private static final String ALL = "/v1/vocabulary";
  private static final String ONE = ALL + "/{id}";

  @Bean
  ScopeRule listEntries() {
    return new ScopeRule(HttpMethod.GET, ALL, Scope.OPERATE);
  }

  @Bean
  ScopeRule getEntry() {
    return new ScopeRule(HttpMethod.GET, ONE, Scope.OPERATE);
  }

  @Bean
  ScopeRule putEntry() {
    return new ScopeRule(HttpMethod.PUT, ONE, Scope.OPERATE);
  }

  @Bean
  ScopeRule deleteEntry() {
    return new ScopeRule(HttpMethod.DELETE, ONE, Scope.OPERATE);
  }

  @Bean
  ScopeRule importEntries() {
    return new ScopeRule(HttpMethod.POST, ALL + "/import", Scope.OPERATE);
  }

  @Bean
  ScopeRule tryEntries() {
    return new ScopeRule(HttpMethod.POST, ALL + "/try", Scope.OPERATE);
  }

  @Bean
  CurrentVocabulary currentVocabulary(
      Vocabulary delivered, EnrichmentFactory enrichments, EnrichmentObserver observer) {
    return new CurrentVocabulary(delivered, enrichments, observer);
  }

  @Bean
  RecentArticles recentArticles(VocabularySettings settings) {
    var trial = settings.trial();
    return new RecentArticles(trial.articles(), trial.memory().toBytes());
  }

  @Bean
  VocabularyFollower vocabularyFollower(
      ConsumerFactory<String, byte[]> consumers,
      TopicSettings topics,
      CurrentVocabulary current,
      MeterRegistry meters,
      ApplicationEventPublisher events) {
    return new VocabularyFollower(
        consumers, topics, current, new VocabularyMetrics(meters, current), events);
  }

  @Bean
  EntryEdits entryEdits(
      ProducerFactory<String, byte[]> producers,
      TopicSettings topics,
      CurrentVocabulary current,
      VocabularyFollower follower,
      VocabularySettings settings,
      Clock clock) {
    var writer = new EntryWriter(producers, topics, current, follower);
    return new EntryEdits(writer, current, follower, settings, clock);
  }

  @Bean
  Trial trial(
      CurrentVocabulary current,
      EnrichmentFactory enrichments,
      RecentArticles recent,
      VocabularySettings settings,
      Clock clock) {
    return new Trial(current, enrichments, recent, settings.trial(), clock);
  }
}
