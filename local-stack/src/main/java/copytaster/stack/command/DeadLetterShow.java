package copytaster.stack.command;

import copytaster.stack.deadletter.DeadLetter;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.deadletter.Redrive;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows dead letters: those of a topic in a line each, or one with its headers and value. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows the dead letters of a topic, or one of them with headers and value.")
final class DeadLetterShow implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(paramLabel = "TOPIC", description = "The dead-letter topic, or the one it serves.")
  private String topic = "";

  @Parameters(
      arity = "0..1",
      paramLabel = "PARTITION:OFFSET",
      description = "The one to show whole: its value goes to standard output as it is.")
  private @Nullable String position;

  DeadLetterShow(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() {
    var name = DeadLetterCommands.topic(topic);
    var one = position == null ? null : DeadLetterCommands.position(name, position);
    var kafka = DeadLetterCommands.kafka(copytaster);
    var letters = new DeadLetters(kafka);
    if (one == null) {
      list(letters.in(List.of(name)), new Redrive(kafka));
      return ExitCodes.OK;
    }
    return letters.record(one).map(this::show).orElseGet(this::gone);
  }

  private void list(List<DeadLetter> letters, Redrive redrive) {
    var done = redrive.done();
    var table = new Table("RECORD", "DEAD SINCE", "REDRIVEN", "KEY", "REASON", "DETAIL");
    for (var letter : letters) {
      table.add(
          letter.position().partition() + ":" + letter.position().offset(),
          Times.local(letter.deadAt()),
          done.contains(letter.position()) ? "yes" : "no",
          letter.key() == null ? "-" : letter.key(),
          letter.reason(),
          letter.detail().lines().findFirst().orElse(""));
    }
    table.lines().forEach(copytaster.terminal()::print);
  }

  private int show(ConsumerRecord<byte[], byte[]> record) {
    var terminal = copytaster.terminal();
    terminal.say("time   " + Times.local(Instant.ofEpochMilli(record.timestamp())));
    terminal.say("key    " + text(record.key()));
    record.headers().forEach(header -> terminal.say(header.key() + ": " + readable(header)));
    terminal.say("");
    if (record.value() != null) {
      terminal.out().writeBytes(record.value());
      terminal.out().println();
    }
    return ExitCodes.OK;
  }

  private int gone() {
    copytaster.terminal().say("There is no such record; it may have been too old to keep.");
    return ExitCodes.FAILED;
  }

  private static String readable(Header header) {
    var value = header.value();
    // Spring Kafka writes numbers as bytes.
    return switch (header.key()) {
      case "kafka_dlt-original-partition" -> Integer.toString(ByteBuffer.wrap(value).getInt());
      case "kafka_dlt-original-offset", "kafka_dlt-original-timestamp" ->
          Long.toString(ByteBuffer.wrap(value).getLong());
      default -> text(value);
    };
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "-" : new String(bytes, StandardCharsets.UTF_8);
  }
}
