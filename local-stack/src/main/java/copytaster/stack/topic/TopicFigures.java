package copytaster.stack.topic;

/**
 * One topic's size.
 *
 * @param topic its name
 * @param partitions how many it has
 * @param endOffset the sum of its partitions' end offsets: what was ever written, with the marks
 *     that transactions leave
 * @param kept the offsets that retention has left of them
 */
public record TopicFigures(String topic, int partitions, long endOffset, long kept) {}
