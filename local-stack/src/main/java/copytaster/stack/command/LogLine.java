package copytaster.stack.command;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes one line of a log fit to read: services write JSON (ECS), which is for machines. */
final class LogLine {

  private static final JsonMapper JSON = JsonMapper.shared();

  private LogLine() {}

  /** Returns the line as a person reads it; one that is not from a service's log is left alone. */
  static String readable(String line) {
    if (!line.startsWith("{")) {
      return line;
    }
    try {
      var event = JSON.readTree(line);
      return event.has("@timestamp") ? readable(event) : line;
    } catch (JacksonException _) {
      return line;
    }
  }

  private static String readable(JsonNode event) {
    var logger = text(event, "log", "logger");
    var text =
        "%s %-5s %s: %s"
            .formatted(
                event.path("@timestamp").asString(""),
                text(event, "log", "level"),
                logger.substring(logger.lastIndexOf('.') + 1),
                event.path("message").asString(""));
    var trace = text(event, "error", "stack_trace");
    return trace.isEmpty() ? text : text + "\n" + trace.stripTrailing();
  }

  // Fields come nested or with dots in their names.
  private static String text(JsonNode event, String group, String field) {
    var flat = event.path(group + "." + field);
    return (flat.isMissingNode() ? event.path(group).path(field) : flat).asString("");
  }
}
