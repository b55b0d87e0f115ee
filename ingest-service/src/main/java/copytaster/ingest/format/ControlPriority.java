package copytaster.ingest.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the priority of control-byte wires: a digit, or the letter of its name. */
final class ControlPriority {

  private ControlPriority() {}

  /** Returns the urgency from 1, most urgent, to 9; null if the letter is unknown. */
  static @Nullable Integer urgency(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "f" -> 1;
      case "b" -> 2;
      case "u" -> 3;
      case "r" -> 4;
      case "d" -> 5;
      case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> Integer.valueOf(written);
      default -> null;
    };
  }
}
