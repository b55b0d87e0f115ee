package copytaster.stack.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of keys, which its owner alone can read: one line each, provider and key. */
public final class KeyFile {

  private static final List<String> FIRST = List.of(ProviderKey.DEMO, "agency-a", "agency-b");
  private static final String HEAD =
      """
      # The keys of this local stack: provider, key. Made at random by the first "copytaster up".
      # Add one with "copytaster keys add NAME".
      """;

  private final Path path;

  /** Looks at a file, which need not exist yet. */
  public KeyFile(Path path) {
    this.path = path;
  }

  /** Makes the file, if it is missing, with a key for each of the first providers. */
  public void createIfMissing() {
    if (!Files.exists(path)) {
      write(FIRST.stream().map(ProviderKey::random).toList());
    }
  }

  /** Returns all keys, in the order of the file. */
  public List<ProviderKey> all() {
    try {
      return Files.exists(path)
          ? Files.readAllLines(path).stream().flatMap(KeyFile::parse).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Returns the key of a provider.
   *
   * @throws UnknownProvider if there is none
   */
  public ProviderKey of(String provider) {
    var all = all();
    return all.stream()
        .filter(key -> key.provider().equals(provider))
        .findFirst()
        .orElseThrow(
            () -> new UnknownProvider(provider, all.stream().map(ProviderKey::provider).toList()));
  }

  /** Adds a provider, unless it is there already; returns whether it was added. */
  public boolean add(String provider) {
    var keys = new ArrayList<>(all());
    if (keys.stream().anyMatch(key -> key.provider().equals(provider))) {
      return false;
    }
    keys.add(ProviderKey.random(provider));
    write(keys);
    return true;
  }

  private void write(List<ProviderKey> keys) {
    var lines =
        keys.stream()
            .map(key -> key.provider() + " " + key.key() + "\n")
            .collect(Collectors.joining("", HEAD, ""));
    replace(path, lines);
  }

  private static Stream<ProviderKey> parse(String line) {
    var words = line.strip().split("\\s+", -1);
    return line.isBlank() || line.startsWith("#") || words.length != 2
        ? Stream.empty()
        : Stream.of(new ProviderKey(words[0], words[1]));
  }

  /** Writes a file that its owner alone can read, at one stroke. */
  static void replace(Path path, String text) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      var next = path.resolveSibling(path.getFileName() + ".next");
      Files.deleteIfExists(next);
      Files.createFile(next, ownerOnly(next));
      Files.write(next, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
