package copytaster.stack.topic;

/**
 * How far one group is in one topic.
 *
 * @param group its name
 * @param topic what it reads
 * @param state as Kafka says it, such as {@code stable} or {@code empty}
 * @param members how many readers it has
 * @param lag how many records it has not read yet
 */
public record GroupFigures(String group, String topic, String state, int members, long lag) {}
