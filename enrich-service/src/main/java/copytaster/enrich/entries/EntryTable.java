package copytaster.enrich.entries;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The entries as the records read so far have them: the newest of each key counts. */
final class EntryTable {

  private final Map<String, KeptEntry> entries = new HashMap<>();
  private final VocabularyMetrics metrics;
  private boolean changed = true;

  EntryTable(VocabularyMetrics metrics) {
    this.metrics = metrics;
  }

  /** Takes a record in. Where it cannot be read, there is no entry of its key. */
  void read(ConsumerRecord<String, byte[]> read) {
    var value = read.value();
    Optional<EntryValue> decoded =
        value == null ? Optional.empty() : EntryCodec.decode(read.key(), value);
    metrics.read(value == null ? "deleted" : decoded.isEmpty() ? "unreadable" : "changed");
    changed = true;
    if (decoded.isPresent()) {
      entries.put(read.key(), KeptEntry.at(read.offset(), read.key(), decoded.get()));
    } else {
      entries.remove(read.key());
    }
  }

  /** Returns whether a record was read since this was asked last; true the first time. */
  boolean isChanged() {
    boolean answer = changed;
    changed = false;
    return answer;
  }

  Map<String, KeptEntry> entries() {
    return entries;
  }
}
