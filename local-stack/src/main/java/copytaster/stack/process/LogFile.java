package copytaster.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What one process has printed: its end, and what is added to it. */
public final class LogFile {

  private static final int LONGEST_END = 512 * 1024;
  private static final long ROTATE_AT = 16L * 1024 * 1024;

  private final Path path;
  private long position;

  /** Looks at a file, which need not exist yet. */
  public LogFile(Path path) {
    this.path = path;
  }

  /** Returns the last lines, and remembers where they end. */
  public List<String> last(int lines) {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      var end = wholeLines(file, Math.max(0, file.length() - LONGEST_END));
      return end.subList(Math.max(0, end.size() - lines), end.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Returns the whole lines that have been added since the last look. */
  public List<String> added() {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      // A shorter file is a new one: the process was started again.
      return wholeLines(file, file.length() < position ? 0 : position);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Puts a file that has grown large aside, in the place of the one put aside before. */
  public void rotate() {
    try {
      if (Files.exists(path) && Files.size(path) > ROTATE_AT) {
        var aside = path.resolveSibling(path.getFileName() + ".1");
        Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put " + path + " aside", e);
    }
  }

  private List<String> wholeLines(RandomAccessFile file, long from) throws IOException {
    var bytes = new byte[(int) Math.min(LONGEST_END, file.length() - from)];
    file.seek(from);
    file.readFully(bytes);
    int whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    position = from + whole;
    return new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().toList();
  }
}
