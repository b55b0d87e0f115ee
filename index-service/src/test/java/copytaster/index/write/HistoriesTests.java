package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.index.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever happens to an article, and however often of it comes again, it ends as it must. */
class HistoriesTests {

  private final long seed = Seeds.next();
  private final Random random = new Random(seed);

  @RepeatedTest(2000)
  void theNewestRevisionWinsAndKillsStick() {
    var id = Articles.id("article");
    var history = History.of(id, random);
    var index = new ExternalVersions();

    var slow = new Way(history.stream().filter(sent -> !sent.fast()).toList(), index);
    var fast = new Way(history.stream().filter(Sent::fast).toList(), index);
    while (!slow.isAtEnd() || !fast.isAtEnd()) {
      (random.nextBoolean() ? slow : fast).poll();
    }

    if (!history.isEmpty()) {
      assertThat(index.of(id.key()))
          .as("-D%s=%d: %s", Seeds.PROPERTY, seed, history)
          .isEqualTo(Ending.of(history));
    }
  }

  /** A topic and the listener that reads it, which now and then dies between index and offset. */
  private final class Way {

    private final List<Sent> log;
    private final Indexer indexer;
    private int committed;

    Way(List<Sent> log, Bulk index) {
      this.log = log;
      this.indexer = new Indexer(index, 1 + random.nextInt(5_000));
    }

    boolean isAtEnd() {
      return committed == log.size();
    }

    void poll() {
      int polled = random.nextInt(log.size() - committed + 1);
      var batch = batch(committed, committed + polled);
      boolean dies = random.nextInt(3) == 0;
      int written = dies ? random.nextInt(polled + 1) : polled;
      indexer.index(batch.writes().subList(0, written));
      committed += dies ? 0 : polled;
    }

    private ArticleBatch batch(int from, int to) {
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      log.subList(from, to).forEach(sent -> records.add(consumed(sent)));
      var batch =
          ArticleBatch.of(
              records,
              record ->
                  record.topic().endsWith("killed")
                      ? Candidate.killed(record)
                      : Candidate.enriched(record));
      assertThat(batch.hopeless()).isEmpty();
      return batch;
    }
  }

  private static ConsumerRecord<String, byte[]> consumed(Sent sent) {
    var record = sent.record("");
    return new ConsumerRecord<>(
        record.topic(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        record.value().length,
        record.key(),
        record.value(),
        new RecordHeaders(record.headers()),
        Optional.empty());
  }
}
