package copytaster.ingest.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was when somebody looked.
 *
 * @param path where it is
 * @param size in bytes
 * @param modified when it was last written
 * @param key what it is to the file system, whatever its name
 */
record DroppedFile(Path path, long size, FileTime modified, @Nullable Object key) {

  /** The oldest first: where nothing else orders versions, their arrival does. */
  static final Comparator<DroppedFile> OLDEST_FIRST =
      Comparator.comparing(DroppedFile::modified).thenComparing(DroppedFile::path);

  /** What programs call files that they still write. */
  private static final Set<String> UNFINISHED =
      Set.of("tmp", "temp", "part", "partial", "filepart", "crdownload", "swp", "lock");

  /** Returns nothing for what is no file to be taken: links, folders, pipes, unfinished files. */
  static Optional<DroppedFile> look(Path path) throws IOException {
    if (isUnfinished(String.valueOf(path.getFileName()))) {
      return Optional.empty();
    }
    var found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return found.isRegularFile()
        ? Optional.of(
            new DroppedFile(path, found.size(), found.lastModifiedTime(), found.fileKey()))
        : Optional.empty();
  }

  private static boolean isUnfinished(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.endsWith("~") || UNFINISHED.contains(ending);
  }

  /** Returns whether it is still the same file with the same content. */
  boolean isUnchanged() throws IOException {
    try {
      return look(path)
          .filter(now ->
              now.size == size && now.modified.equals(modified) && Objects.equals(now.key, key))
          .isPresent();
    } catch (NoSuchFileException _) {
      return false;
    }
  }
}
