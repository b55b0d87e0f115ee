package copytaster.operations;

import copytaster.article.Topic;
import copytaster.article.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the topics that are missing. Those that are there stay as they are: more partitions would
 * tear the order of an article's revisions apart.
 */
final class TopicCreation {

  private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);

  private final Cluster cluster;
  private final TopicSettings settings;
  private volatile boolean done;

  TopicCreation(Cluster cluster, TopicSettings settings) {
    this.cluster = cluster;
    this.settings = settings;
  }

  /** Tells whether all topics are there. */
  boolean done() {
    return done;
  }

  /**
   * Creates what is missing; throws a KafkaException where that cannot be done.
   *
   * @return whether all are there: those just created may take a moment to show
   */
  boolean complete() {
    Set<String> present = cluster.ask(admin -> admin.listTopics().names());
    Map<String, Topic> topics =
        Topics.all().stream()
            .collect(Collectors.toMap(topic -> settings.name(topic.name()), t -> t));
    topics.forEach((name, topic) -> {
      if (!present.contains(name)) {
        create(name, topic);
      }
    });
    if (present.containsAll(topics.keySet())) {
      Map<String, TopicDescription> found =
          cluster.ask(admin -> admin.describeTopics(topics.keySet()).allTopicNames());
      found.values().forEach(this::compare);
      done = true;
    }
    return done;
  }

  private void create(String name, Topic topic) {
    try {
      cluster.ask(admin -> admin.createTopics(Set.of(newTopic(name, topic))).all());
      log.info("Created topic {} with {} partitions", name, settings.partitions());
    } catch (TopicExistsException e) {
      log.debug("Another service created topic {}", name, e);
    }
  }

  private NewTopic newTopic(String name, Topic topic) {
    var configuration = new HashMap<>(topic.settings());
    if (settings.replicas() >= 3) {
      configuration.put("min.insync.replicas", "2");
    }
    return new NewTopic(name, settings.partitions(), settings.replicas()).configs(configuration);
  }

  private void compare(TopicDescription found) {
    if (found.partitions().size() != settings.partitions()) {
      log.warn(
          "Topic {} has {} partitions, not {}; it is left as it is",
          found.name(),
          found.partitions().size(),
          settings.partitions());
    }
  }
}
