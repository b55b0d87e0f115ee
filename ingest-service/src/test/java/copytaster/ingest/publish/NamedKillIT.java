package copytaster.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Topics;
import copytaster.ingest.format.Hints;
import copytaster.ingest.format.Parsed;
import copytaster.ingest.format.Story;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Kills that name another article go under that article's id, on both ways. */
@WithKafka
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.structured.format.console=")
class NamedKillIT {

  private static final String PREFIX = Unique.name("kill") + ".";
  private static final ArticleId NOTICE =
      ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000001");
  private static final ArticleId KILLED =
      ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000002");
  private static final ArticleId PROPOSED =
      ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000003");

  @Autowired private ArticlePublisher publisher;
  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
  }

  @Test
  void theKilledOneAndTheNoticeAreBothKilledAndAProposalKillsNothing(Kafka kafka) {
    publish(notice(PROPOSED, PubStatus.USABLE, 1));
    publish(notice(KILLED, PubStatus.CANCELED, 2));

    for (var topic : List.of(Topics.KILLED, Topics.INGESTED)) {
      var records = read(kafka, topic, 2);
      assertThat(records).noneMatch(it -> it.key().equals(PROPOSED.key()));
      var kill = ArticleCodec.decodeArticle(last(records, KILLED).value());
      assertThat(kill.isKilled()).isTrue();
      assertThat(kill.revision()).isEqualTo(Revision.LAST);
      assertThat(kill.killedBy()).isEqualTo(NOTICE);
      assertThat(ArticleCodec.decodeArticle(last(records, NOTICE).value()).killsId())
          .isEqualTo(KILLED);
      var subject = last(records, KILLED).headers().lastHeader("ce_subject").value();
      assertThat(subject).asString(StandardCharsets.UTF_8).isEqualTo(KILLED.key());
    }
    // What the sums need: one record more than was published.
    assertThat(meters.find("copytaster.kills.named").counter().count()).isEqualTo(1);
    assertThat(meters.find("copytaster.stories.published").counter().count()).isEqualTo(2);
    assertThat(read(kafka, Topics.INGESTED, 3)).hasSize(3);
  }

  private void publish(Article article) {
    var incoming = Incoming.now("anb", "application/json", new byte[] {'x'}, Hints.NONE, null);
    var outcomes =
        publisher
            .publish(
                incoming, new Parsed("UTF-8", "said", "said", List.of(new Story.Read(article))))
            .outcomes();
    assertThat(outcomes).hasOnlyElementsOfType(Outcome.Accepted.class);
  }

  private static List<ConsumerRecord<String, byte[]>> read(Kafka kafka, String topic, int count) {
    try (var reader = kafka.read(PREFIX + topic)) {
      reader.until(count);
      return reader.upToNow();
    }
  }

  private static ConsumerRecord<String, byte[]> last(
      List<ConsumerRecord<String, byte[]>> records, ArticleId id) {
    return records.stream()
        .filter(it -> it.key().equals(id.key()))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private static Article notice(ArticleId kills, PubStatus status, int version) {
    var arrival = new Arrival("s", "anb", Instant.now(), "nitf", "UTF-8");
    var revision = status == PubStatus.CANCELED ? Revision.kill(version) : Revision.live(version);
    return Article.of(NOTICE, arrival, "tag:notice", revision)
        .killsId(kills)
        .pubStatus(status)
        .build();
  }
}
