package copytaster.operations;

import java.time.Duration;
import java.util.Collection;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;

/** Looks at Kafka, has topics created as soon as it answers, and tells the health. */
final class KafkaWatch implements Background.Task {

  private static final Logger log = LoggerFactory.getLogger(KafkaWatch.class);
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Cluster cluster;
  private final TopicCreation topics;
  private final KafkaHealthIndicator indicator;
  private final Duration refresh;
  private boolean up;

  KafkaWatch(
      Cluster cluster, TopicCreation topics, KafkaHealthIndicator indicator, Duration refresh) {
    this.cluster = cluster;
    this.topics = topics;
    this.indicator = indicator;
    this.refresh = refresh;
  }

  @Override
  public Duration run() {
    try {
      Collection<Node> brokers = cluster.ask(admin -> admin.describeCluster().nodes());
      if (topics.done() || topics.complete()) {
        up(brokers.size());
      } else {
        indicator.tell(Health.down().withDetail("reason", "Topics are being created").build());
      }
    } catch (InterruptException e) {
      log.debug("Stopped while Kafka was asked", e);
    } catch (KafkaException e) {
      down(e);
    }
    return up || refresh.compareTo(SOON) < 0 ? refresh : SOON;
  }

  private void up(int brokers) {
    if (!up) {
      log.info("Kafka answers, with {} brokers and all topics", brokers);
    }
    up = true;
    indicator.tell(Health.up().withDetail("brokers", brokers).build());
  }

  private void down(KafkaException e) {
    if (up || log.isDebugEnabled()) {
      log.warn("Kafka does not answer: {}", e.toString());
    }
    up = false;
    indicator.tell(Health.down().withDetail("reason", String.valueOf(e.getMessage())).build());
  }
}
