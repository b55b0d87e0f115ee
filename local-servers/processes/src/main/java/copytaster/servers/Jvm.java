package copytaster.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of a command line that is the same for every server: the JVM and what it is told. */
final class Jvm {

  private Jvm() {}

  static List<String> options(ServerSettings settings) {
    var options = new ArrayList<String>();
    // The servers run on the JVM that runs this code.
    options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.add("-Xmx" + settings.heap());
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.addAll(classArchive(settings.home()));
    options.addAll(settings.jvmOptions());
    settings.owner().ifPresent(pid -> options.add("-Dcopytaster.owner=" + pid));
    options.addAll(List.of("-cp", settings.home().resolve("lib") + "/*"));
    return options;
  }

  /** A JVM that the archive does not fit goes on without it; it need not say so. */
  private static List<String> classArchive(Path home) {
    Path archive = ClassArchive.of(home);
    return Files.exists(archive)
        ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable")
        : List.of();
  }
}
