package copytaster.servers;

import java.nio.file.Path;
import java.time.Duration;

/** Where the build laid the servers out. */
final class Homes {

  static final Path SERVERS = Path.of(System.getProperty("copytaster.servers"));

  private Homes() {}

  /** A server for a test: it ends with it, however the test ends. */
  static <S extends Server> ServerSetup<S> forTest(ServerSetup<S> setup, Path data) {
    return setup
        .data(data)
        .ownedBy(ProcessHandle.current().pid())
        .shortLived()
        .patience(Duration.ofMinutes(5));
  }
}
