package copytaster.stack.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class DeadLetterTests {

  private static final String TOPIC = "articles.ingested-dlt";

  @Test
  void saysWhereItComesFromAndWhy() {
    var letter = DeadLetter.of(record(7, "id-1", headers()));

    assertThat(letter.position()).hasToString("articles.ingested-dlt/2/7");
    assertThat(letter.original()).isEqualTo(new Position("articles.ingested", 3, 41));
    assertThat(letter.key()).isEqualTo("id-1");
    assertThat(letter.reason()).isEqualTo("UnreadableArticle");
    assertThat(letter.detail()).isEqualTo("the value is not UTF-8");
  }

  @Test
  void comesFromTheTopicItServesWhereNothingIsSaid() {
    var letter = DeadLetter.of(record(7, null, new RecordHeaders()));

    assertThat(letter.original()).isEqualTo(new Position("articles.ingested", -1, -1));
    assertThat(letter.key()).isNull();
    assertThat(letter.reason()).isEqualTo("unknown");
  }

  @Test
  void isGroupedByTopicAndReason() {
    var first = letter(1, "articles.ingested-dlt", "UnreadableArticle");
    var second = letter(2, "articles.ingested-dlt", "UnreadableArticle");
    var other = letter(3, "articles.enriched-dlt", "ArticleRejected");
    var third = letter(4, "articles.ingested-dlt", "ArticleRejected");

    var groups = DeadLetterGroup.of(List.of(second, first, other, third), Set.of(first.position()));

    assertThat(groups)
        .extracting(
            DeadLetterGroup::topic,
            DeadLetterGroup::reason,
            DeadLetterGroup::count,
            DeadLetterGroup::redriven)
        .containsExactly(
            tuple("articles.enriched-dlt", "ArticleRejected", 1L, 0L),
            tuple("articles.ingested-dlt", "ArticleRejected", 1L, 0L),
            tuple("articles.ingested-dlt", "UnreadableArticle", 2L, 1L));
    var unreadable = groups.getLast();
    assertThat(unreadable.firstSeen()).isEqualTo(Instant.ofEpochMilli(1));
    assertThat(unreadable.lastSeen()).isEqualTo(Instant.ofEpochMilli(2));
    // Not the one that was sent through again already.
    assertThat(unreadable.example()).isEqualTo(second.position());
  }

  @Test
  void isChosenByPositionAndReasonUnlessDone() {
    var first = letter(1, TOPIC, "A");
    var second = letter(2, TOPIC, "A");
    var third = letter(3, TOPIC, "B");
    var all = List.of(first, second, third);

    assertThat(new Selection(Set.of(), null).of(all, Set.of())).isEqualTo(all);
    assertThat(new Selection(Set.of(), null).of(all, Set.of(first.position())))
        .containsExactly(second, third);
    assertThat(new Selection(Set.of(), "A").of(all, Set.of())).containsExactly(first, second);
    assertThat(new Selection(Set.of(third.position()), null).of(all, Set.of()))
        .containsExactly(third);
    assertThat(new Selection(Set.of(third.position()), "A").of(all, Set.of())).isEmpty();
  }

  @Test
  void goesBackAsItWasButForTheHeadersOfItsDeath() {
    var dead = record(7, "id-1", headers());

    var again = Redrive.again(dead, DeadLetter.of(dead).original());

    assertThat(again.topic()).isEqualTo("articles.ingested");
    assertThat(again.partition()).isNull();
    assertThat(again.key()).isEqualTo(dead.key());
    assertThat(again.value()).isEqualTo(dead.value());
    assertThat(again.headers())
        .extracting(Header::key)
        .containsExactly("ce_id", "traceparent", "content-type", "copytaster-redriven");
    assertThat(DeadLetter.text(again.headers(), Redrive.HEADER))
        .contains("articles.ingested-dlt/2/7");
  }

  @Test
  void namesOnlyItsLastDeathWhenItDiesAgain() {
    var headers = headers();
    headers.add(Redrive.HEADER, bytes("articles.ingested-dlt/0/1"));
    var dead = record(8, "id-1", headers);

    var again = Redrive.again(dead, DeadLetter.of(dead).original());

    assertThat(again.headers().headers(Redrive.HEADER)).hasSize(1);
    assertThat(DeadLetter.text(again.headers(), Redrive.HEADER))
        .contains("articles.ingested-dlt/2/8");
  }

  @Test
  void goesBackToItsPartitionWithoutAKey() {
    var dead = record(7, null, headers());

    assertThat(Redrive.again(dead, DeadLetter.of(dead).original()).partition()).isEqualTo(3);
  }

  @Test
  void isNamedByPartitionAndOffset() {
    assertThat(Position.parse(TOPIC, "3:17")).isEqualTo(new Position(TOPIC, 3, 17));
    assertThatThrownBy(() -> Position.parse(TOPIC, "17"))
        .hasMessage("a record is named PARTITION:OFFSET, as in 0:17, not 17");
  }

  private static DeadLetter letter(long offset, String topic, String reason) {
    return new DeadLetter(
        new Position(topic, 0, offset),
        Instant.ofEpochMilli(offset),
        new Position("articles.ingested", 0, 0),
        "key",
        reason,
        "");
  }

  private static RecordHeaders headers() {
    var headers = new RecordHeaders();
    headers.add("ce_id", bytes("1"));
    headers.add("traceparent", bytes("00-1-2-01"));
    headers.add("content-type", bytes("application/json"));
    headers.add("kafka_dlt-original-topic", bytes("articles.ingested"));
    headers.add("kafka_dlt-original-partition", ByteBuffer.allocate(4).putInt(3).array());
    headers.add("kafka_dlt-original-offset", ByteBuffer.allocate(8).putLong(41).array());
    headers.add(
        "kafka_dlt-exception-fqcn",
        bytes("org.springframework.kafka.listener.ListenerExecutionFailedException"));
    headers.add("kafka_dlt-exception-cause-fqcn", bytes("copytaster.article.UnreadableArticle"));
    headers.add("kafka_dlt-exception-message", bytes("the value is not UTF-8"));
    return headers;
  }

  private static ConsumerRecord<byte[], byte[]> record(
      long offset, String key, RecordHeaders headers) {
    return new ConsumerRecord<>(
        TOPIC,
        2,
        offset,
        1_000,
        TimestampType.CREATE_TIME,
        0,
        0,
        key == null ? null : bytes(key),
        bytes("{"),
        headers,
        Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
