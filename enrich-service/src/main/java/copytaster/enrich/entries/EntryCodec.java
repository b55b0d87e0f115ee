package copytaster.enrich.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.enrich.vocabulary.EntryCheck;
import copytaster.enrich.vocabulary.EntryLimits;
import copytaster.enrich.vocabulary.KnownIds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns entries into bytes and back: JSON that may grow by adding. */
final class EntryCodec {

  private static final Logger log = LoggerFactory.getLogger(EntryCodec.class);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              in -> in.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  // How much an entry may say is judged when it is written, and may have changed since.
  private static final EntryLimits ANY = new EntryLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
  private static final KnownIds ALL = new KnownIds(_ -> true, _ -> true, _ -> false);

  private EntryCodec() {}

  static byte[] encode(EntryValue value) {
    return JSON.writeValueAsBytes(value);
  }

  /**
   * Returns the entry that a record holds; nothing if it holds none that could be used, as one
   * record that somebody else wrote must not stop the vocabulary.
   */
  static Optional<EntryValue> decode(@Nullable String key, byte[] bytes) {
    try {
      var value = JSON.readValue(bytes, EntryValue.class);
      if (value != null && key != null && EntryCheck.isId(key) && isUsable(value)) {
        return Optional.of(value);
      }
      log.warn("A record of the vocabulary is no entry that can be used, and is skipped: {}", key);
    } catch (JacksonException e) {
      log.warn("A record of the vocabulary is no entry, and is skipped: {}: {}", key, e.toString());
    }
    return Optional.empty();
  }

  private static boolean isUsable(EntryValue value) {
    return EntryCheck.of(value.content(), ANY, ALL).isEmpty();
  }
}
