package copytaster.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Asks the system how much memory a process really holds. */
public final class ResidentMemory {

  private static final Pattern VM_RSS = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

  private ResidentMemory() {}

  /** Returns it in bytes: from {@code /proc}, elsewhere from {@code ps}; empty if neither says. */
  public static OptionalLong of(long pid) {
    var status = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.exists(status) ? inStatus(Files.readString(status)) : inPs(ps(pid));
    } catch (IOException _) {
      return OptionalLong.empty();
    }
  }

  static OptionalLong inStatus(String status) {
    var line = VM_RSS.matcher(status);
    return line.find() ? kilobytes(line.group(1)) : OptionalLong.empty();
  }

  static OptionalLong inPs(String output) {
    var figure = output.strip();
    return figure.matches("\\d{1,15}") ? kilobytes(figure) : OptionalLong.empty();
  }

  private static OptionalLong kilobytes(String figure) {
    return OptionalLong.of(Long.parseLong(figure) * 1024);
  }

  private static String ps(long pid) throws IOException {
    var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    try (var output = ps.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
