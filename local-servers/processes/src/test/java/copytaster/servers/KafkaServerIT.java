package copytaster.servers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaServerIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private KafkaServer kafka;

  @BeforeAll
  void create(@TempDir Path data) {
    kafka = Homes.forTest(KafkaServer.in(Homes.SERVERS), data).create();
  }

  @BeforeEach
  void start() {
    if (!kafka.isAlive()) {
      kafka.start();
    }
  }

  @AfterAll
  void stop() {
    kafka.stop();
    assertThat(kafka.isAlive()).isFalse();
  }

  @Test
  void findsItsTopicsAgainAfterAKill() throws Exception {
    createTopic("before-the-kill");

    kafka.kill();
    assertThat(kafka.isAlive()).isFalse();
    kafka.start();

    assertThat(topics()).contains("before-the-kill");
  }

  @Test
  void findsItsTopicsAgainAfterAStop() throws Exception {
    createTopic("before-the-stop");

    kafka.stop();
    kafka.start();

    assertThat(topics()).contains("before-the-stop");
  }

  @Test
  void answersNobodyWhileItIsSuspended() throws Exception {
    createTopic("frozen");
    try (var producer = producer()) {
      producer.send(new ProducerRecord<>("frozen", "before")).get(10, SECONDS);

      kafka.suspend();
      var sent = producer.send(new ProducerRecord<>("frozen", "while"));
      await().during(Duration.ofSeconds(2)).until(() -> !sent.isDone());
      kafka.resume();

      assertThat(sent.get(20, SECONDS).offset()).isEqualTo(1);
    }
  }

  @Test
  void makesNoTopicThatNobodyAskedFor() {
    try (var producer = producer()) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("misspelt", "x")).get())
          .hasMessageContaining("misspelt not present in metadata");
    }
  }

  @Test
  void refusesToStartTwice() {
    assertThatThrownBy(kafka::start)
        .isInstanceOf(ServerFailed.class)
        .hasMessageContaining("runs already");
  }

  @Test
  void saysWithTheEndOfItsLogWhyItDidNotStart(@TempDir Path other) {
    var second = Homes.forTest(KafkaServer.in(Homes.SERVERS), other).port(kafka.port());

    assertThatThrownBy(second::start)
        .isInstanceOf(ServerFailed.class)
        .hasMessageContaining("ended while it started")
        .hasMessageContaining("Address already in use");
  }

  @Test
  void endsWithItsOwner(@TempDir Path other) throws Exception {
    Process owner = new ProcessBuilder("sleep", "600").start();
    var owned = KafkaServer.in(Homes.SERVERS).data(other).ownedBy(owner.pid()).start();

    owner.destroyForcibly();

    await().atMost(SOON).until(() -> !owned.isAlive());
  }

  private void createTopic(String name) throws Exception {
    try (var admin = admin()) {
      admin.createTopics(Set.of(new NewTopic(name, 1, (short) 1))).all().get(20, SECONDS);
    }
  }

  private List<String> topics() throws Exception {
    try (var admin = admin()) {
      return List.copyOf(admin.listTopics().names().get(20, SECONDS));
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", "2000"),
        new StringSerializer(),
        new StringSerializer());
  }
}
