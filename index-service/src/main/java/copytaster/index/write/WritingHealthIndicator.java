package copytaster.index.write;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the index takes articles, or since when and why it does not. */
@Component("writing")
class WritingHealthIndicator implements HealthIndicator {

  private final IndexGate gate;

  WritingHealthIndicator(IndexGate gate) {
    this.gate = gate;
  }

  @Override
  public Health health() {
    return gate.closed()
        .map(closed ->
            Health.outOfService()
                .withDetail("reason", closed.reason())
                .withDetail("since", closed.since()))
        .orElseGet(Health::up)
        .build();
  }
}
