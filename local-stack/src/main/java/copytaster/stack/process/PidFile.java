package copytaster.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers one process from one command to the next, by its pid and when it started: a pid that
 * the system has given to another process is never taken for it.
 */
public final class PidFile {

  // Systems tell the start from the time since boot, and move it when the clock is put right.
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final Path path;

  /** Remembers in a file, which need not exist. */
  public PidFile(Path path) {
    this.path = path;
  }

  /** Remembers this process. */
  public void write(ProcessHandle process) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Returns the process, if it still runs. */
  public Optional<ProcessHandle> running() {
    return read().flatMap(PidFile::find);
  }

  /** Forgets the process. */
  public void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + path, e);
    }
  }

  private Optional<Remembered> read() {
    try {
      return Files.exists(path) ? Remembered.parse(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static Optional<ProcessHandle> find(Remembered remembered) {
    return ProcessHandle.of(remembered.pid())
        .filter(Ending::isAlive)
        .filter(process -> near(startOf(process), remembered.startedAt()));
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** What the file says. */
  private record Remembered(long pid, Instant startedAt) {

    // A file cut short by a full disk remembers nothing.
    static Optional<Remembered> parse(String text) {
      var words = text.strip().split(" ", -1);
      try {
        return words.length == 2
            ? Optional.of(
                new Remembered(
                    Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))))
            : Optional.empty();
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }
  }
}
