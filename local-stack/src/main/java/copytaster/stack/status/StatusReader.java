package copytaster.stack.status;

import copytaster.stack.Health;
import copytaster.stack.Part;
import copytaster.stack.Stack;
import copytaster.stack.deadletter.DeadLetter;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.deadletter.Redrive;
import copytaster.stack.process.ResidentMemory;
import copytaster.stack.topic.GroupFigures;
import copytaster.stack.topic.Kafka;
import copytaster.stack.topic.TopicFigures;
import copytaster.stack.topic.TopicSurvey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks everything in a stack how it is. */
public final class StatusReader {

  private final Stack stack;

  /** Asks one stack. */
  public StatusReader(Stack stack) {
    this.stack = stack;
  }

  /** Returns the answers; what does not answer is left out. */
  public StackStatus read() throws InterruptedException {
    var health = stack.health();
    var processes =
        Arrays.stream(Part.values()).map(part -> process(part, health.get(part))).toList();
    var indexed =
        health.get(Part.ELASTICSEARCH) == Health.READY
            ? ArticleCount.of(stack.uri(Part.ELASTICSEARCH))
            : null;
    return health.get(Part.KAFKA) == Health.READY
        ? withTopics(processes, indexed)
        : status(processes, List.of(), List.of(), List.of(), indexed);
  }

  private StackStatus withTopics(List<ProcessStatus> processes, @Nullable Long indexed) {
    var kafka = new Kafka(stack.bootstrapServers());
    try (var survey = new TopicSurvey(kafka)) {
      return status(processes, survey.topics(), survey.groups(), deadLetters(kafka), indexed);
    }
  }

  private StackStatus status(
      List<ProcessStatus> processes,
      List<TopicFigures> topics,
      List<GroupFigures> groups,
      List<DeadLetterCount> deadLetters,
      @Nullable Long indexed) {
    return new StackStatus(
        stack.data().toString(), processes, topics, groups, deadLetters, indexed);
  }

  private ProcessStatus process(Part part, @Nullable Health health) {
    var word = (health == null ? Health.STOPPED : health).word();
    return stack
        .process(part)
        .map(process -> running(part, process, word))
        .orElseGet(() ->
            new ProcessStatus(
                part.id(), Health.STOPPED.word(), null, stack.port(part), null, null));
  }

  private ProcessStatus running(Part part, ProcessHandle process, String health) {
    var resident = ResidentMemory.of(process.pid());
    return new ProcessStatus(
        part.id(),
        health,
        process.pid(),
        stack.port(part),
        resident.isPresent() ? resident.getAsLong() : null,
        process.info().startInstant().orElse(null));
  }

  private static List<DeadLetterCount> deadLetters(Kafka kafka) {
    var done = new Redrive(kafka).done();
    Map<String, List<DeadLetter>> byTopic =
        new DeadLetters(kafka)
            .in(DeadLetters.topics()).stream()
                .collect(
                    Collectors.groupingBy(
                        letter -> letter.position().topic(), TreeMap::new, Collectors.toList()));
    return byTopic.entrySet().stream()
        .map(topic ->
            new DeadLetterCount(
                topic.getKey(),
                topic.getValue().size(),
                topic.getValue().stream()
                    .filter(letter -> done.contains(letter.position()))
                    .count()))
        .toList();
  }
}
