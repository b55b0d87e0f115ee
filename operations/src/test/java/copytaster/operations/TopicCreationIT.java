package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import copytaster.article.Topic;
import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests on a real Kafka which topics there are after a service has started. */
@WithKafka
class TopicCreationIT {

  private static final short ONE = 1;

  private final TopicSettings settings = new TopicSettings(Unique.name("made") + ".", 3, ONE);
  private final Kafka kafka;
  private Cluster cluster;

  TopicCreationIT(Kafka kafka) {
    this.kafka = kafka;
  }

  @BeforeEach
  void connect() {
    cluster =
        new Cluster(Map.of("bootstrap.servers", kafka.bootstrapServers()), Duration.ofSeconds(30));
  }

  @AfterEach
  void disconnect() {
    cluster.close();
  }

  private static void complete(TopicCreation creation) {
    await().atMost(Duration.ofSeconds(60)).until(creation::complete);
  }

  private int partitions(String topic) {
    var name = settings.name(topic);
    return cluster
        .ask(admin -> admin.describeTopics(List.of(name)).allTopicNames())
        .get(name)
        .partitions()
        .size();
  }

  private Map<String, String> configuration(Topic topic) {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, settings.name(topic.name()));
    var found = cluster.ask(admin -> admin.describeConfigs(List.of(resource)).all()).get(resource);
    var wanted = new TreeMap<String, String>();
    topic.settings().forEach((name, _) -> wanted.put(name, found.get(name).value()));
    return wanted;
  }

  @Test
  void makesEveryTopicOfTheContractAsTheContractSays() {
    var creation = new TopicCreation(cluster, settings);
    assertThat(creation.done()).isFalse();

    complete(creation);

    assertThat(creation.done()).isTrue();
    for (var topic : Topics.all()) {
      assertThat(partitions(topic.name())).isEqualTo(3);
      assertThat(configuration(topic)).isEqualTo(topic.settings());
    }
  }

  @Test
  void leavesTopicsThatAreThereAsTheyAre() {
    kafka.createTopics(1, settings.name(Topics.ENRICHED));

    complete(new TopicCreation(cluster, settings));

    assertThat(partitions(Topics.ENRICHED)).isEqualTo(1);
    assertThat(partitions(Topics.INGESTED)).isEqualTo(3);
  }

  @Test
  void letsServicesMakeThemAtTheSameTime() {
    var creations =
        IntStream.range(0, 4).mapToObj(_ -> new TopicCreation(cluster, settings)).toList();

    CompletableFuture.allOf(
            creations.stream()
                .map(creation -> CompletableFuture.runAsync(() -> complete(creation)))
                .toArray(CompletableFuture[]::new))
        .join();

    assertThat(creations).allMatch(TopicCreation::done);
  }

  @Test
  void saysWhyTheyCannotBeMade() {
    var creation = new TopicCreation(cluster, new TopicSettings(settings.prefix(), 1, (short) 2));

    assertThatThrownBy(creation::complete).isInstanceOf(InvalidReplicationFactorException.class);
    assertThat(creation.done()).isFalse();
  }
}
