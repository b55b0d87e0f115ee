package copytaster.stack.command;

import copytaster.article.Topics;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.deadletter.Position;
import copytaster.stack.topic.Kafka;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What an operator does about dead letters. */
@Command(
    name = "dlt",
    mixinStandardHelpOptions = true,
    description = "Dead letters: which there are, what is in them, sending them through again.",
    synopsisSubcommandLabel = "(list | show | redrive)")
final class DeadLetterCommands implements Runnable {

  private final Copytaster copytaster;

  private DeadLetterCommands(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  static CommandLine of(Copytaster copytaster) {
    return new CommandLine(new DeadLetterCommands(copytaster))
        .addSubcommand(new DeadLetterList(copytaster))
        .addSubcommand(new DeadLetterShow(copytaster))
        .addSubcommand(new DeadLetterRedrive(copytaster));
  }

  @Override
  public void run() {
    new DeadLetterList(copytaster).call();
  }

  /** A dead-letter topic by its name, or by that of the topic it serves. */
  static String topic(String name) {
    return DeadLetters.topics().stream()
        .filter(topic -> topic.equals(name) || topic.equals(name + Topics.DEAD_LETTER_SUFFIX))
        .findFirst()
        .orElseThrow(() ->
            new Misused(
                "no dead-letter topic is named %s; there are %s"
                    .formatted(name, String.join(", ", DeadLetters.topics()))));
  }

  /** A record of a topic as {@code PARTITION:OFFSET}. */
  static Position position(String topic, String text) {
    try {
      return Position.parse(topic, text);
    } catch (IllegalArgumentException e) {
      throw new Misused(e);
    }
  }

  static Kafka kafka(Copytaster copytaster) {
    return new Kafka(copytaster.stack().bootstrapServers());
  }
}
