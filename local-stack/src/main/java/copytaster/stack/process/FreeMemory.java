package copytaster.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks the system how much memory new processes may take. */
public final class FreeMemory {

  private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");
  private static final Pattern INACTIVE = Pattern.compile("(?m)^inactive_file (\\d+)$");
  private static final Path CGROUP = Path.of("/sys/fs/cgroup");

  private FreeMemory() {}

  /**
   * Returns it in bytes: what the machine has, or what is left of this container's limit if that is
   * less. Empty where the system does not say, as outside Linux.
   */
  public static OptionalLong bytes() {
    return Stream.of(ofMachine(read(Path.of("/proc/meminfo"))), ofContainer())
        .flatMapToLong(OptionalLong::stream)
        .min();
  }

  static OptionalLong ofMachine(String meminfo) {
    var line = AVAILABLE.matcher(meminfo);
    return line.find()
        ? OptionalLong.of(Long.parseLong(line.group(1)) * 1024)
        : OptionalLong.empty();
  }

  static OptionalLong ofContainer(String limit, String used, String stat) {
    if (!limit.strip().matches("\\d+") || !used.strip().matches("\\d+")) {
      return OptionalLong.empty();
    }
    // What files hold in memory is given back when it is needed.
    var inactive = INACTIVE.matcher(stat);
    long givenBack = inactive.find() ? Long.parseLong(inactive.group(1)) : 0;
    return OptionalLong.of(
        Long.parseLong(limit.strip()) - Long.parseLong(used.strip()) + givenBack);
  }

  private static OptionalLong ofContainer() {
    return ofContainer(
        read(CGROUP.resolve("memory.max")),
        read(CGROUP.resolve("memory.current")),
        read(CGROUP.resolve("memory.stat")));
  }

  private static String read(Path path) {
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException _) {
      return "";
    }
  }
}
