package copytaster.ingest.publish;

/**
 * Where a submission is in {@link copytaster.article.Topics#RECEIVED}.
 *
 * @param partition of the topic
 * @param offset in the partition
 */
public record Position(int partition, long offset) {}
