package copytaster.enrich.entries;

import copytaster.enrich.vocabulary.EntryContent;
import java.time.Instant;
import java.util.Objects;

/**
 * The value of a record of the topic; the key is the entry's id, the version comes from the offset.
 *
 * @param changedAt when
 * @param changedBy by the key of whom
 * @param content what the entry says
 */
record EntryValue(Instant changedAt, String changedBy, EntryContent content) {

  EntryValue {
    Objects.requireNonNull(changedAt, "changedAt");
    Objects.requireNonNull(changedBy, "changedBy");
    Objects.requireNonNull(content, "content");
  }
}
