package copytaster.stack.process;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes one line of a log fit to read: services write JSON (ECS), which is for machines. */
public final class LogLine {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_BRIEF = 300;

  private LogLine() {}

  /** Returns the line as a person reads it; one that is not from a service's log is left alone. */
  public static String readable(String line) {
    return event(line)
        .map(event -> head(event) + (trace(event).isEmpty() ? "" : "\n" + trace(event)))
        .orElse(line);
  }

  /** Returns the line cut short: of what went wrong, only the innermost cause. */
  public static String brief(String line) {
    return event(line)
        .map(event -> clipped(head(event), LONGEST_BRIEF) + cause(trace(event)))
        .orElseGet(() -> clipped(line, LONGEST_BRIEF));
  }

  private static Optional<JsonNode> event(String line) {
    try {
      return line.startsWith("{")
          ? Optional.of(JSON.readTree(line)).filter(event -> event.has("@timestamp"))
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static String head(JsonNode event) {
    var logger = text(event, "log", "logger");
    return "%s %-5s %s: %s"
        .formatted(
            event.path("@timestamp").asString(""),
            text(event, "log", "level"),
            logger.substring(logger.lastIndexOf('.') + 1),
            event.path("message").asString("").strip());
  }

  private static String clipped(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) + " …" : text;
  }

  private static String trace(JsonNode event) {
    return text(event, "error", "stack_trace").stripTrailing();
  }

  private static String cause(String trace) {
    return trace
        .lines()
        .filter(line -> line.startsWith("Caused by: "))
        .reduce((_, last) -> last)
        .map(last -> "\n    " + clipped(last, LONGEST_BRIEF))
        .orElse("");
  }

  // Fields come nested or with dots in their names.
  private static String text(JsonNode event, String group, String field) {
    var flat = event.path(group + "." + field);
    return (flat.isMissingNode() ? event.path(group).path(field) : flat).asString("");
  }
}
