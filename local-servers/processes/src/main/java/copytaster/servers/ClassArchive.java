package copytaster.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the classes of a server once and for all: its JVM dumps them when it ends, and later ones
 * start from that file with a third of the work.
 */
public final class ClassArchive {

  private ClassArchive() {}

  /** Where the archive of a server is, if there is one. */
  static Path of(Path home) {
    return home.resolve("classes.jsa");
  }

  /**
   * Makes the archives that are missing or older than the jars. A server that does not start here
   * is left without: it is only slower.
   *
   * @param args the folder that the build laid the servers out in
   */
  public static void main(String[] args) {
    Path servers = Path.of(args[0]);
    for (var setup : List.of(KafkaServer.in(servers), ElasticsearchServer.in(servers))) {
      try {
        make(setup);
      } catch (IOException | ServerFailed e) {
        System.err.println("No class archive, the server will start more slowly: " + e);
      }
    }
  }

  private static void make(ServerSetup<?> setup) throws IOException {
    Path archive = of(setup.home());
    if (isUpToDate(archive)) {
      return;
    }
    Files.deleteIfExists(archive);
    Path data = Files.createTempDirectory("class-archive");
    Path written = setup.home().resolve("classes-" + ProcessHandle.current().pid() + ".jsa");
    setup
        .data(data)
        .ownedBy(ProcessHandle.current().pid())
        .shortLived()
        .jvmOption("-XX:ArchiveClassesAtExit=" + written)
        .start()
        .stop();
    // At once: another build may be starting this server now.
    Files.move(written, archive, StandardCopyOption.ATOMIC_MOVE);
    delete(data);
  }

  private static boolean isUpToDate(Path archive) throws IOException {
    if (!Files.exists(archive)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(archive);
    try (Stream<Path> jars = Files.list(archive.resolveSibling("lib"))) {
      return jars.map(Path::toFile).noneMatch(jar -> jar.lastModified() > made.toMillis());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
