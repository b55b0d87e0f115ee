package copytaster.stack.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.stack.Health;
import copytaster.stack.topic.GroupFigures;
import copytaster.stack.topic.TopicFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the stack is.
 *
 * @param data the folder of its state
 * @param processes all, also those that do not run
 * @param topics what was written; empty if Kafka does not answer
 * @param groups how far the readers are; empty if Kafka does not answer
 * @param deadLetters of topics that have any
 * @param indexed how many articles the index holds, killed ones included; null if it does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StackStatus(
    String data,
    List<ProcessStatus> processes,
    List<TopicFigures> topics,
    List<GroupFigures> groups,
    List<DeadLetterCount> deadLetters,
    @Nullable Long indexed) {

  /** Copies what may change. */
  public StackStatus {
    processes = List.copyOf(processes);
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
    deadLetters = List.copyOf(deadLetters);
  }

  /** Returns how many processes are ready. */
  @JsonIgnore
  public long ready() {
    return processes.stream()
        .filter(process -> process.health().equals(Health.READY.word()))
        .count();
  }
}
