package copytaster.enrich.entries;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the newsroom's own vocabulary is known, without which no article is enriched. */
@Component
class VocabularyHealthIndicator implements HealthIndicator {

  private final VocabularyFollower follower;
  private final CurrentVocabulary current;

  VocabularyHealthIndicator(VocabularyFollower follower, CurrentVocabulary current) {
    this.follower = follower;
    this.current = current;
  }

  @Override
  public Health health() {
    return follower.isLoaded()
        ? Health.up().withDetail("entries", current.now().entries().size()).build()
        : Health.outOfService().withDetail("reason", "not read from Kafka yet").build();
  }
}
