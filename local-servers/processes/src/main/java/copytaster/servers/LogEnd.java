package copytaster.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last lines of a log, for the message of a failure. */
final class LogEnd {

  private static final int BYTES = 4_000;

  private LogEnd() {}

  static String of(Path log) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      long start = Math.max(0, file.length() - BYTES);
      byte[] end = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(end);
      String text = new String(end, StandardCharsets.UTF_8);
      return start == 0 ? text : text.substring(text.indexOf('\n') + 1);
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }
}
