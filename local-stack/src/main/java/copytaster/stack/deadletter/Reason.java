package copytaster.stack.deadletter;

import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;

/** Reads why a record is dead from the headers that the services put on it. */
final class Reason {

  private static final String UNKNOWN = "unknown";
  private static final Pattern PACKAGE = Pattern.compile("^.*[.$]");

  private Reason() {}

  /** The kind of failure, by which dead letters are grouped: the innermost exception's name. */
  static String of(Headers headers) {
    return DeadLetter.text(headers, "copytaster-reason")
        .or(() -> DeadLetter.text(headers, "kafka_dlt-exception-cause-fqcn").map(Reason::simple))
        .or(() -> DeadLetter.text(headers, "kafka_dlt-exception-fqcn").map(Reason::simple))
        .orElse(UNKNOWN);
  }

  /** What was wrong with the one record. */
  static String detail(Headers headers) {
    return DeadLetter.text(headers, "kafka_dlt-exception-message").orElse("");
  }

  private static String simple(String className) {
    return PACKAGE.matcher(className).replaceFirst("");
  }
}
