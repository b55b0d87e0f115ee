package copytaster.ingest.drop;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What a look into a folder found.
 *
 * @param files the oldest that have settled, in their order
 * @param waiting all that have settled
 */
record Listing(List<DroppedFile> files, long waiting) {

  /**
   * Looks into a folder, remembering no more files than so many.
   *
   * @param settled when a file must have been written last, at the latest
   */
  static Listing of(Path folder, Instant settled, int most) throws IOException {
    var oldest = new PriorityQueue<>(DroppedFile.OLDEST_FIRST.reversed());
    long waiting = 0;
    try (var paths = Files.newDirectoryStream(folder)) {
      for (var path : paths) {
        var file = look(path, settled);
        waiting += file.isPresent() ? 1 : 0;
        file.ifPresent(oldest::add);
        if (oldest.size() > most) {
          oldest.poll();
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return new Listing(oldest.stream().sorted(DroppedFile.OLDEST_FIRST).toList(), waiting);
  }

  private static Optional<DroppedFile> look(Path path, Instant settled) throws IOException {
    try {
      return DroppedFile.look(path)
          .filter(file -> file.modified().compareTo(FileTime.from(settled)) <= 0);
    } catch (NoSuchFileException _) {
      return Optional.empty(); // renamed or taken away meanwhile
    }
  }
}
