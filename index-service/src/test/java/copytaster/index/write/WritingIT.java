package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.Headline;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Topics;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Pipeline;
import copytaster.testkit.Unique;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IndexServiceTest
class WritingIT {

  @Autowired Pipeline pipeline;
  @Autowired MeterRegistry meters;

  private final ArticleId id = Articles.id(Unique.name("article"));

  @Test
  void theNewestRevisionWinsInAnyOrder() {
    var provider = Unique.name("provider");
    var ids = IntStream.range(0, 20).mapToObj(_ -> Articles.id(Unique.name("x"))).toList();
    var all = new ArrayList<Article>();
    ids.forEach(it ->
        IntStream.rangeClosed(1, 8)
            .mapToObj(n -> Articles.article(it, Revision.live(n), provider).build())
            .forEach(all::add));
    Collections.shuffle(all, new Random(20261124));

    all.forEach(article -> pipeline.publish(Articles.enriched(article, "en")));

    // Each record has met its fate, so no later one can change what is seen then.
    await()
        .untilAsserted(() ->
            assertThat(
                    count("copytaster.articles.indexed", provider)
                        + count("copytaster.articles.stale", provider))
                .isEqualTo(all.size()));
    assertThat(count("copytaster.articles.stale", provider)).isPositive();
    assertThat(ids).allSatisfy(it -> assertThat(revision(it)).isEqualTo(Revision.live(8).value()));
  }

  @Test
  void aKillSticksAlsoAfterARePush() {
    var first = Articles.article(id, Revision.live(3)).build();
    pipeline.publish(Articles.enriched(first, "ar"));
    pipeline.await(first);

    var killed = Articles.killed(id, Revision.kill(3));
    pipeline.kill(killed);
    var stub = pipeline.await(killed);
    assertThat(stub.path("pubStatus").asString()).isEqualTo("canceled");
    assertThat(stub.propertyNames())
        .doesNotContain("article", "headline", "body", "lead")
        .contains("killedAt", "provider", "guid");

    pipeline.publish(Articles.enriched(first, "ar"));
    assertThat(receipts(id, 3)).containsExactlyInAnyOrder("indexed", "indexed", "stale");
    assertThat(revision(id)).isEqualTo(Revision.kill(3).value());
  }

  @Test
  void aNewerVersionThanTheKilledOneIsReadAgain() {
    pipeline.kill(Articles.killed(id, Revision.kill(3)));
    var newer = Articles.article(id, Revision.live(4)).build();
    pipeline.publish(Articles.enriched(newer, "ar"));

    assertThat(pipeline.await(newer).path("pubStatus").asString()).isEqualTo("usable");
  }

  @Test
  void aKillOfAnUnknownArticleIsKept() {
    var killed = Articles.killed(id, Revision.kill(5));
    pipeline.kill(killed);
    pipeline.await(killed);

    pipeline.publish(Articles.enriched(Articles.article(id, Revision.live(5)).build(), "en"));

    assertThat(receipts(id, 2)).containsExactlyInAnyOrder("indexed", "stale");
    assertThat(revision(id)).isEqualTo(Revision.kill(5).value());
  }

  @Test
  void aKillByAnotherArticleIsOfAllVersionsAlsoOfThoseToCome() {
    var known = Articles.article(id, Revision.live(3)).build();
    pipeline.publish(Articles.enriched(known, "ar"));
    pipeline.await(known);
    var kill = Articles.killedBy(Articles.id(Unique.name("notice")), id);
    pipeline.kill(kill);
    pipeline.await(kill);

    // Versions by number, by date, and the largest that there can be.
    pipeline.publish(
        Articles.enriched(Articles.article(id, Revision.live(4)).build(), "ar"),
        Articles.enriched(Articles.article(id, Revision.live(1_795_000_000_000L)).build(), "ar"),
        Articles.enriched(Articles.article(id, Revision.live(Revision.MAX_NUMBER)).build(), "ar"));

    assertThat(receipts(id, 5))
        .containsExactlyInAnyOrder("indexed", "indexed", "stale", "stale", "stale");
    assertThat(revision(id)).isEqualTo(Revision.LAST.value());
  }

  @Test
  void whatIsOlderThanAKillDoesNotComeBackByARedriveOrAReplay() {
    var killed = Articles.killed(id, Revision.kill(5));
    pipeline.kill(killed);
    pipeline.await(killed);

    for (var number : List.of(1, 4, 5)) {
      var older = Articles.enriched(Articles.article(id, Revision.live(number)).build(), "ar");
      pipeline.publishWith(Redrive.REDRIVEN, older);
      pipeline.publishWith(Redrive.REPLAYED, older);
    }

    assertThat(receipts(id, 7))
        .containsExactlyInAnyOrder("indexed", "stale", "stale", "stale", "stale", "stale", "stale");
    assertThat(pipeline.document(id).path("pubStatus").asString()).isEqualTo("canceled");
  }

  @Test
  void whatTheIndexWillNeverTakeIsBuriedAndItsNeighboursAreNot() {
    var before = Articles.article(Articles.id(Unique.name("before")), Revision.live(1)).build();
    var after = Articles.article(Articles.id(Unique.name("after")), Revision.live(1)).build();
    var tooLong =
        Articles.enriched(
            Articles.article(id, Revision.live(1)).type("x".repeat(40_000)).build(), "en");

    pipeline.publish(Articles.enriched(before, "en"), tooLong, Articles.enriched(after, "en"));

    var dead = pipeline.await(Topics.ENRICHED_DEAD, id, 1);
    assertThat(dead).hasSize(1);
    assertThat(dead.getFirst().value()).isEqualTo(ArticleCodec.encode(tooLong));
    assertThat(header(dead.getFirst(), KafkaHeaders.DLT_EXCEPTION_MESSAGE))
        .startsWith("document_parsing_exception: ")
        .contains("[type]")
        .doesNotContain("xxxxx");
    assertThat(header(dead.getFirst(), KafkaHeaders.DLT_ORIGINAL_TOPIC)).endsWith(Topics.ENRICHED);
    assertThat(dead.getFirst().headers().lastHeader(KafkaHeaders.DLT_EXCEPTION_STACKTRACE))
        .isNull();
    pipeline.await(before);
    pipeline.await(after);
    assertThat(pipeline.document(id).isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "null",
        "{}",
        "[]",
        "{\"article\":{\"uri\":\"urn:uuid:00000000-0000-5000-8000-000000000001\"}}",
        "{\"article\":{\"uri\":\"urn:uuid:00000000-0000-5000-8000-000000000001\",\"arrival\":{},"
            + "\"guid\":\"g\",\"revision\":2,\"pubStatus\":\"usable\"},\"enrichedAt\":"
            + "\"2026-11-24T07:00:00Z\"}"
      })
  void whatCannotBeReadIsBuriedAndWhatComesAfterItIsIndexed(String poison) {
    var after = Articles.article(id, Revision.live(1)).build();

    pipeline.publish(Topics.ENRICHED, id.key(), poison.getBytes(StandardCharsets.UTF_8));
    pipeline.publish(Articles.enriched(after, "en"));

    pipeline.await(after);
    assertThat(pipeline.await(Topics.ENRICHED_DEAD, id, 1).getFirst().value())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(poison);
  }

  @Test
  void malformedUtf8AndNoValueAtAllAreBuried() {
    pipeline.publish(Topics.ENRICHED, id.key(), new byte[] {(byte) 0xC3, (byte) 0x28});
    pipeline.publish(Topics.ENRICHED, id.key(), null);

    var dead = pipeline.await(Topics.ENRICHED_DEAD, id, 2);
    assertThat(dead.get(0).value()).containsExactly(0xC3, 0x28);
    assertThat(dead.get(1).value()).isNull();
    assertThat(header(dead.get(1), KafkaHeaders.DLT_EXCEPTION_MESSAGE))
        .isEqualTo("the record has no value");
  }

  @Test
  void whatIsNoKillIsBuriedInsteadOfKilled() {
    var usable = Articles.article(id, Revision.live(1)).build();
    pipeline.publish(Topics.KILLED, id.key(), ArticleCodec.encode(usable));

    assertThat(pipeline.await(Topics.KILLED_DEAD, id, 1)).hasSize(1);
    assertThat(pipeline.document(id).isMissingNode()).isTrue();
  }

  @Test
  void anEqualRevisionIsReplacedByALiveArticleAndNotByARedrivenOne() {
    var first = titled("first");
    pipeline.publish(Articles.enriched(first, "en"));
    pipeline.publish(Articles.enriched(titled("second"), "en"));
    pipeline.publishWith(Redrive.REDRIVEN, Articles.enriched(titled("third"), "en"));
    pipeline.publishWith(Redrive.REPLAYED, Articles.enriched(titled("fourth"), "en"));

    assertThat(receipts(id, 4)).containsExactly("indexed", "indexed", "stale", "stale");
    assertThat(pipeline.document(id).at("/headline/en/0").asString()).isEqualTo("second");
  }

  @Test
  void whatANewerWriterAddedIsKept() throws Exception {
    var enriched = Articles.enriched(Articles.article(id, Revision.live(1)).build(), "en");
    var newer =
        (tools.jackson.databind.node.ObjectNode)
            JsonMapper.shared().readTree(ArticleCodec.encode(enriched));
    newer.putObject("later").put("x", 1);

    pipeline.publish(
        Topics.ENRICHED, id.key(), newer.toPrettyString().getBytes(StandardCharsets.UTF_8));

    pipeline.await(enriched.article());
    JsonNode kept = pipeline.document(id).path("article");
    assertThat(kept).isEqualTo(newer);
  }

  @Test
  void aReceiptSaysWhatWasIndexedAndWhen() {
    var article = Articles.article(id, Revision.live(7)).pubStatus(PubStatus.WITHHELD).build();
    pipeline.publish(Articles.enriched(article, "en"));

    var record = pipeline.await(Topics.INDEXED, id, 1).getFirst();
    var receipt = ArticleCodec.decodeReceipt(record.value());
    assertThat(receipt.article()).isEqualTo(id);
    assertThat(receipt.revision()).isEqualTo(Revision.live(7));
    assertThat(receipt.provider()).isEqualTo("anb");
    assertThat(receipt.receivedAt()).isEqualTo(Articles.RECEIVED);
    assertThat(receipt.enrichedAt()).isEqualTo(Articles.RECEIVED.plusSeconds(1));
    assertThat(receipt.indexedAt()).isNotNull();
    assertThat(header(record, "ce_type")).isEqualTo("copytaster.article.indexed.v1");
    assertThat(header(record, "ce_subject")).isEqualTo(id.key());
  }

  private Article titled(String headline) {
    return Articles.article(id, Revision.live(1))
        .headlines(List.of(Headline.main(headline)))
        .build();
  }

  private List<String> receipts(ArticleId article, int count) {
    return pipeline.await(Topics.INDEXED, article, count).stream()
        .map(it -> ArticleCodec.decodeReceipt(it.value()).outcome())
        .collect(Collectors.toList());
  }

  private long revision(ArticleId article) {
    return pipeline.document(article).path("revision").asLong();
  }

  private long count(String name, String provider) {
    return (long)
        meters.find(name).tag("provider", provider).counters().stream()
            .mapToDouble(Counter::count)
            .sum();
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
