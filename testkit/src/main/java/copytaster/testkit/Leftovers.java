package copytaster.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data of servers whose build has ended; the folder's name is the process that the build was.
 */
final class Leftovers {

  private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());

  private Leftovers() {}

  static void remove(Path shared) throws IOException {
    if (!Files.isDirectory(shared)) {
      return;
    }
    try (Stream<Path> folders = Files.list(shared)) {
      folders.filter(Leftovers::isLeftOver).forEach(Leftovers::delete);
    }
  }

  private static boolean isLeftOver(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d+") && ProcessHandle.of(Long.parseLong(name)).isEmpty();
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Another JVM of this build is at it too, or the server is still ending.
      LOG.log(System.Logger.Level.DEBUG, "left to the next build: " + folder, e);
    }
  }
}
