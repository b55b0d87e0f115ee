package copytaster.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A submission that is looked for.
 *
 * @param id as it was given out
 * @param madeAt when the id was made, which the id says
 * @param provider whose submission it must be, null if anybody's will do
 */
record Wanted(String id, Instant madeAt, @Nullable String provider) {

  private static final int TIME_ORDERED = 7;

  /** Returns nothing for what is no id of a submission. */
  static Optional<Wanted> of(String id, @Nullable String provider) {
    try {
      var uuid = UUID.fromString(id);
      var madeAt = Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
      return uuid.version() == TIME_ORDERED && uuid.toString().equals(id)
          ? Optional.of(new Wanted(id, madeAt, provider))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean is(ConsumerRecord<String, byte[]> record) {
    var found = record.headers().lastHeader("ce_id");
    return found != null
        && id.equals(new String(found.value(), StandardCharsets.UTF_8))
        && (provider == null || provider.equals(record.key()));
  }
}
