package copytaster.stack.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A file of one or many stories, read. */
public final class StoryFile {

  private final String name;
  private final StoryType type;
  private final byte[] content;

  private StoryFile(String name, StoryType type, byte[] content) {
    this.name = name;
    this.type = type;
    this.content = content;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if its name does not tell its type
   */
  public static StoryFile read(Path file) {
    var type =
        StoryType.ofFile(file)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "the name of %s does not tell what it holds; give --type".formatted(file)));
    return read(file, type);
  }

  /** Reads a file that holds something of a given type. */
  public static StoryFile read(Path file, StoryType type) {
    try {
      return new StoryFile(file.toString(), type, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads a stream to its end. */
  public static StoryFile read(InputStream stream, String name, StoryType type) throws IOException {
    return new StoryFile(name, type, stream.readAllBytes());
  }

  /** Returns its name, as it was given. */
  public String name() {
    return name;
  }

  StoryType type() {
    return type;
  }

  byte[] content() {
    return content;
  }

  /** Returns the files of stories in a folder, by name; what only explains them is left out. */
  public static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> StoryType.ofFile(file).isPresent())
          .filter(file -> !isReadme(Objects.requireNonNull(file.getFileName())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static boolean isReadme(Path name) {
    return name.toString().toLowerCase(Locale.ROOT).startsWith("readme");
  }
}
