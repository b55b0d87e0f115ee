package copytaster.stack.command;

import copytaster.stack.Health;
import copytaster.stack.status.DeadLetterCount;
import copytaster.stack.status.ProcessStatus;
import copytaster.stack.status.StackStatus;
import copytaster.stack.topic.GroupFigures;
import copytaster.stack.topic.TopicFigures;
import java.util.ArrayList;
import java.util.List;

/** The status of a stack as a person reads it. */
final class StatusText {

  private static final long MEGABYTE = 1024L * 1024;

  private final Terminal terminal;

  StatusText(Terminal terminal) {
    this.terminal = terminal;
  }

  List<String> of(StackStatus status) {
    var lines = new ArrayList<String>();
    add(lines, processes(status.processes()));
    if (!status.topics().isEmpty()) {
      add(lines, topics(status.topics()));
    }
    if (!status.groups().isEmpty()) {
      add(lines, groups(status.groups()));
    }
    if (!status.deadLetters().isEmpty()) {
      add(lines, deadLetters(status.deadLetters()));
    }
    lines.add(
        status.indexed() == null
            ? "The index does not say how many articles it holds."
            : "The index holds %,d articles.".formatted(status.indexed()));
    return lines;
  }

  private void add(List<String> lines, Table table) {
    var rows = table.lines();
    lines.add(terminal.bold(rows.getFirst()));
    rows.stream().skip(1).map(this::coloured).forEach(lines::add);
    lines.add("");
  }

  private String coloured(String row) {
    return row.contains(" " + Health.READY.word() + " ") || !row.contains(" stopped ")
        ? row
        : terminal.red(row);
  }

  private static Table processes(List<ProcessStatus> processes) {
    var table = new Table("PROCESS", "HEALTH", "PORT>", "PID>", "MEMORY>", "SINCE");
    for (var process : processes) {
      var resident = process.residentBytes();
      table.add(
          process.name(),
          process.health(),
          Integer.toString(process.port()),
          process.pid() == null ? "-" : process.pid().toString(),
          resident == null ? "-" : "%,d MB".formatted(resident / MEGABYTE),
          process.startedAt() == null ? "-" : Times.local(process.startedAt()));
    }
    return table;
  }

  private static Table topics(List<TopicFigures> topics) {
    var table = new Table("TOPIC", "PARTITIONS>", "END OFFSET>", "KEPT>");
    topics.forEach(
        topic -> table.add(topic.topic(), topic.partitions(), topic.endOffset(), topic.kept()));
    return table;
  }

  private static Table groups(List<GroupFigures> groups) {
    var table = new Table("GROUP", "TOPIC", "STATE", "MEMBERS>", "LAG>");
    groups.forEach(group ->
        table.add(group.group(), group.topic(), group.state(), group.members(), group.lag()));
    return table;
  }

  private static Table deadLetters(List<DeadLetterCount> counts) {
    var table = new Table("DEAD LETTERS", "COUNT>", "REDRIVEN>");
    counts.forEach(count -> table.add(count.topic(), count.count(), count.redriven()));
    return table;
  }
}
