package copytaster.enrich.entries;

import copytaster.article.Topic;
import copytaster.enrich.vocabulary.EntryLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a newsroom's own vocabulary may be.
 *
 * @param entries how many there may be
 * @param total names, aliases, phrases and terms of all of them together
 * @param values aliases, phrases or terms of an entry
 * @param longest characters of a name, alias, phrase, term or label
 * @param body the largest entry, as sent
 * @param importLines entries of one import
 * @param importBody the largest import
 * @param retryAfter when to come again while Kafka does not answer
 * @param trial how changes are tried
 */
@ConfigurationProperties("copytaster.enrich.vocabulary")
record VocabularySettings(
    @DefaultValue("10000") int entries,
    @DefaultValue("100000") int total,
    @DefaultValue("500") int values,
    @DefaultValue("200") int longest,
    @DefaultValue("256KB") DataSize body,
    @DefaultValue("10000") int importLines,
    @DefaultValue("8MB") DataSize importBody,
    @DefaultValue("5s") Duration retryAfter,
    @DefaultValue Trial trial) {

  /** An import is held in memory. */
  private static final DataSize LARGEST = DataSize.ofMegabytes(64);

  /**
   * How changes are tried.
   *
   * @param articles the last ones enriched that are held to try changes on; 0 for none
   * @param memory most that they may have, as they came
   * @param body the largest list of changes
   * @param timeout after what time the rest of the articles is left out
   */
  record Trial(
      @DefaultValue("100") int articles,
      @DefaultValue("16MB") DataSize memory,
      @DefaultValue("1MB") DataSize body,
      @DefaultValue("10s") Duration timeout) {

    Trial {
      if (articles < 0 || memory.isNegative() || !timeout.isPositive()) {
        throw new IllegalArgumentException(
            "copytaster.enrich.vocabulary.trial.articles and .memory must be 0 or more,"
                + " .timeout above zero");
      }
      if (body.toBytes() < 1 || body.compareTo(LARGEST) > 0) {
        throw new IllegalArgumentException(
            "copytaster.enrich.vocabulary.trial.body is 1 to %d bytes"
                .formatted(LARGEST.toBytes()));
      }
    }
  }

  VocabularySettings {
    if (entries < 0 || total < 0 || importLines < 1 || !retryAfter.isPositive()) {
      throw new IllegalArgumentException(
          "copytaster.enrich.vocabulary.entries and .total must be 0 or more,"
              + " .import-lines and .retry-after above zero");
    }
    if (body.toBytes() < 1 || body.toBytes() > Topic.MAX_RECORD_BYTES / 4) {
      throw new IllegalArgumentException(
          "copytaster.enrich.vocabulary.body is 1 to %d bytes: a record of Kafka holds no more"
              .formatted(Topic.MAX_RECORD_BYTES / 4));
    }
    if (importBody.toBytes() < 1 || importBody.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException(
          "copytaster.enrich.vocabulary.import-body is 1 to %d bytes".formatted(LARGEST.toBytes()));
    }
    if (values < 1 || longest < 1) {
      throw new IllegalArgumentException(
          "copytaster.enrich.vocabulary.values and .longest must be 1 or more");
    }
  }

  EntryLimits limits() {
    return new EntryLimits(values, longest);
  }
}
