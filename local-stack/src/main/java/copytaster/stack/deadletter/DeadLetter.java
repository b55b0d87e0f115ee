package copytaster.stack.deadletter;

import copytaster.article.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * One record that could not be dealt with, without its value.
 *
 * @param position where it lies
 * @param deadAt when it was put there
 * @param original where it comes from; only the topic is sure, other numbers are -1 if unknown
 * @param key as it was, for an article its id
 * @param reason why, in words that are the same for all of one kind
 * @param detail what exactly was wrong with this one
 */
public record DeadLetter(
    Position position,
    Instant deadAt,
    Position original,
    @Nullable String key,
    String reason,
    String detail) {

  static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
    var headers = record.headers();
    return new DeadLetter(
        Position.of(record),
        Instant.ofEpochMilli(record.timestamp()),
        original(record),
        record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8),
        Reason.of(headers),
        Reason.detail(headers));
  }

  private static Position original(ConsumerRecord<byte[], byte[]> record) {
    var headers = record.headers();
    return new Position(
        text(headers, "kafka_dlt-original-topic").orElseGet(() -> consumed(record.topic())),
        (int) number(headers, "kafka_dlt-original-partition"),
        number(headers, "kafka_dlt-original-offset"));
  }

  // What somebody put there by hand says nothing of where it comes from.
  private static String consumed(String deadLetterTopic) {
    return deadLetterTopic.endsWith(Topics.DEAD_LETTER_SUFFIX)
        ? deadLetterTopic.substring(
            0, deadLetterTopic.length() - Topics.DEAD_LETTER_SUFFIX.length())
        : deadLetterTopic;
  }

  static Optional<String> text(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }

  // Spring Kafka writes these as four or eight bytes.
  private static long number(Headers headers, String name) {
    var header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      return -1;
    }
    return switch (header.value().length) {
      case Integer.BYTES -> ByteBuffer.wrap(header.value()).getInt();
      case Long.BYTES -> ByteBuffer.wrap(header.value()).getLong();
      default -> -1;
    };
  }
}
