package copytaster.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether Kafka answers and has the topics; knows it already, and so answers at once. */
final class KafkaHealthIndicator implements HealthIndicator {

  private record Look(Health health, Instant at) {}

  private final InstantSource clock;
  private final Duration valid;
  private volatile Look latest;

  /**
   * Makes an indicator that is down until it is told otherwise.
   *
   * @param valid how long what it was told counts
   */
  KafkaHealthIndicator(InstantSource clock, Duration valid) {
    this.clock = clock;
    this.valid = valid;
    this.latest = look(Health.down().withDetail("reason", "Kafka was not asked yet").build());
  }

  /** Takes the result of a look at Kafka. */
  void tell(Health health) {
    latest = look(health);
  }

  private Look look(Health health) {
    return new Look(health, clock.instant());
  }

  @Override
  public Health health() {
    var look = latest;
    return clock.instant().isAfter(look.at().plus(valid))
        ? Health.down().withDetail("reason", "No word of Kafka since " + look.at()).build()
        : look.health();
  }
}
