package copytaster.stack.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows times in the zone of who reads them. */
final class Times {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private Times() {}

  static String local(Instant time) {
    return LOCAL.format(time.atZone(ZoneId.systemDefault()));
  }
}
