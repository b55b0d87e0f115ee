package copytaster.ingest.feed;

import copytaster.access.Scope;
import copytaster.access.ScopeRule;
import copytaster.ingest.publish.Intake;
import copytaster.operations.ProviderTag;
import copytaster.operations.TopicSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts together what polls, and says who may manage the feeds. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

  private static final String ONE = "/v1/feeds/{id}";

  @Bean
  ScopeRule listFeeds() {
    return new ScopeRule(HttpMethod.GET, "/v1/feeds", Scope.OPERATE);
  }

  @Bean
  ScopeRule getFeed() {
    return new ScopeRule(HttpMethod.GET, ONE, Scope.OPERATE);
  }

  @Bean
  ScopeRule putFeed() {
    return new ScopeRule(HttpMethod.PUT, ONE, Scope.OPERATE);
  }

  @Bean
  ScopeRule deleteFeed() {
    return new ScopeRule(HttpMethod.DELETE, ONE, Scope.OPERATE);
  }

  @Bean
  FeedClient feedClient(FeedSettings settings) {
    return new FeedClient(settings, Guard.of(settings), SystemDefaultDnsResolver.INSTANCE);
  }

  @Bean
  FeedTables feedTables(KafkaTemplate<String, byte[]> kafka, TopicSettings topics) {
    return new FeedTables(kafka, topics);
  }

  @Bean
  FeedLoop feedLoop(
      ConsumerFactory<String, byte[]> consumers,
      TopicSettings topics,
      FeedTables tables,
      FeedClient client,
      Intake intake,
      MeterRegistry meters,
      ProviderTag providers,
      FeedSettings settings) {
    var clock = InstantSource.system();
    var timing = new PollTiming(settings, () -> ThreadLocalRandom.current().nextDouble());
    var schedule =
        new FeedSchedule(
            tables,
            new FeedPoll(client, intake, timing, clock),
            new FeedMetrics(meters, providers),
            clock,
            settings.parallel());
    return new FeedLoop(consumers, topics, tables, schedule);
  }
}
