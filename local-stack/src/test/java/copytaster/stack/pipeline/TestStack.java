package copytaster.stack.pipeline;

import copytaster.stack.Part;
import copytaster.stack.Ports;
import copytaster.stack.Progress;
import copytaster.stack.Stack;
import copytaster.stack.push.IngestClient;
import copytaster.stack.search.IndexClient;
import copytaster.stack.topic.GroupFigures;
import copytaster.stack.topic.Kafka;
import copytaster.stack.topic.TopicSurvey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** A whole stack for one test class, on free ports and in a folder of its own. */
final class TestStack implements AutoCloseable {

  private static final Path PROJECT =
      Path.of(System.getProperty("copytaster.project", "..")).toAbsolutePath().normalize();

  private final Stack stack;
  private final Thread onExit = new Thread(this::kill, "kill the test's stack");

  private TestStack(Path data) {
    stack = Stack.open(PROJECT, data, Ports.free(), Progress.SILENT);
  }

  static TestStack start(Path data) throws InterruptedException {
    var started = new TestStack(data);
    // Its processes would live on when this one is told to end.
    Runtime.getRuntime().addShutdownHook(started.onExit);
    started.stack.start(List.of(Part.values()));
    return started;
  }

  static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(200));
  }

  Stack stack() {
    return stack;
  }

  IngestClient ingest(String provider) {
    return new IngestClient(stack.uri(Part.INGEST), stack.keys().of(provider));
  }

  IndexClient index() {
    return new IndexClient(stack.uri(Part.INDEX), stack.keys().of("demo"));
  }

  Kafka kafka() {
    return new Kafka(stack.bootstrapServers());
  }

  /** Waits until every reader has read everything. */
  void awaitRest() {
    try (var survey = new TopicSurvey(kafka())) {
      await()
          .until(
              survey::groups,
              groups -> groups.size() >= 3 && groups.stream().allMatch(TestStack::isAtEnd));
    }
  }

  /** Returns how many records a group has not read yet. */
  long lag(String group) {
    try (var survey = new TopicSurvey(kafka())) {
      return survey.groups().stream()
          .filter(it -> it.group().equals(group))
          .mapToLong(GroupFigures::lag)
          .sum();
    }
  }

  private static boolean isAtEnd(GroupFigures group) {
    return group.lag() == 0;
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(onExit);
  }

  // The data goes with the test: nothing need end in good order.
  private void kill() {
    for (var part : List.of(Part.values()).reversed()) {
      try {
        stack.kill(part);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
