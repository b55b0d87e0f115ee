package copytaster.index.write;

import copytaster.article.UnreadableArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The records of one poll, sorted into those that can be written and those that cannot be read.
 *
 * @param readable in the order of the poll
 * @param hopeless with the reason of each
 */
record ArticleBatch(
    List<Candidate> readable, Map<ConsumerRecord<String, byte[]>, UnreadableArticle> hopeless) {

  static ArticleBatch of(List<ConsumerRecord<String, byte[]>> records, Candidate.Reader reader) {
    var readable = new ArrayList<Candidate>(records.size());
    var hopeless = new LinkedHashMap<ConsumerRecord<String, byte[]>, UnreadableArticle>();
    for (var record : records) {
      try {
        readable.add(reader.read(record));
      } catch (UnreadableArticle e) {
        hopeless.put(record, e);
      }
    }
    return new ArticleBatch(readable, hopeless);
  }

  /** Returns the documents to write, in the order of the poll. */
  List<DocumentWrite> writes() {
    return readable.stream().map(Candidate::write).toList();
  }
}
