package copytaster.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds what local-servers has built, in a build and in an editor alike. */
final class BuildFolder {

  private static final Path FROM_ROOT = Path.of("local-servers", "target", "servers");

  private BuildFolder() {}

  /** The homes of the servers: named by the build, else found from the working folder upwards. */
  static Path servers() {
    String named = System.getProperty("copytaster.servers");
    if (named != null) {
      return Path.of(named);
    }
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(FROM_ROOT))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "no %s above %s: run ./mvnw -pl :local-servers -am package first"
                    .formatted(FROM_ROOT, here)));
  }
}
