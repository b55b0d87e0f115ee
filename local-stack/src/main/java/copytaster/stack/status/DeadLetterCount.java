package copytaster.stack.status;

/**
 * The dead letters of one topic.
 *
 * @param topic where they lie
 * @param count how many
 * @param redriven how many of them were sent through again
 */
public record DeadLetterCount(String topic, long count, long redriven) {}
