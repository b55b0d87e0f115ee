package copytaster.enrich.entries;

import copytaster.enrich.vocabulary.EntryContent;
import java.time.Instant;

/**
 * An entry as operators see it.
 *
 * @param id its name
 * @param version which change of it this is
 * @param changedAt when it was changed last
 * @param changedBy by the key of whom
 * @param entry what it says, as it may be put again
 */
record EntryView(String id, long version, Instant changedAt, String changedBy, EntryContent entry) {

  static EntryView of(KeptEntry kept) {
    return new EntryView(
        kept.id(), kept.version(), kept.changedAt(), kept.changedBy(), kept.content());
  }
}
