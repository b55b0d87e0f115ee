package copytaster.stack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to run, and where its output goes.
 *
 * @param command the program and its arguments
 * @param environment variables on top of those of this process
 * @param folder where it runs
 * @param log the file that what it prints is added to
 */
public record Program(
    List<String> command, Map<String, String> environment, Path folder, Path log) {

  /** Copies what may change. */
  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /**
   * Starts it so that it lives on after this process, and after the terminal: in a session of its
   * own where the system has the means.
   */
  public Process startDetached() {
    var detached = new ArrayList<String>();
    setsid().ifPresent(detached::add);
    detached.addAll(command);
    return start(detached);
  }

  /** Starts it as a child that the terminal's interrupt reaches too. */
  public Process start() {
    return start(command);
  }

  private Process start(List<String> words) {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(log.toAbsolutePath().getParent());
      var builder =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .redirectErrorStream(true);
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + words.getFirst(), e);
    }
  }

  private static Optional<String> setsid() {
    return Stream.of("/usr/bin/setsid", "/bin/setsid")
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }
}
