package copytaster.enrich.entries;

import copytaster.enrich.vocabulary.EntryContent;
import copytaster.enrich.vocabulary.OwnEntry;
import java.time.Instant;

/**
 * An entry as Kafka has it.
 *
 * @param entry the entry; its version is one more than the offset of its record, so that Kafka
 *     alone gives them out, and a later change has a larger one
 * @param changedAt when it was changed last
 * @param changedBy by the key of whom
 */
record KeptEntry(OwnEntry entry, Instant changedAt, String changedBy) {

  static KeptEntry at(long offset, String id, EntryValue value) {
    return new KeptEntry(
        new OwnEntry(id, offset + 1, value.content()), value.changedAt(), value.changedBy());
  }

  String id() {
    return entry.id();
  }

  long version() {
    return entry.version();
  }

  EntryContent content() {
    return entry.content();
  }
}
