package copytaster.testkit;

import java.util.Optional;

/** Where the servers of tests come from. */
interface ServerSource {

  /** Where the server is, started now if it is not running; it ends by itself after the tests. */
  String addressOf(ServerKind kind);

  /** Why the server cannot be had on this machine, if so: its tests are then skipped. */
  default Optional<String> missing(ServerKind kind) {
    return Optional.empty();
  }

  /** Named by the property {@code copytaster.test.servers}. */
  static ServerSource configured() {
    String name = System.getProperty("copytaster.test.servers", "processes");
    return switch (name) {
      case "processes" -> new SharedProcesses();
      case "containers" -> new Containers();
      default ->
          throw new IllegalArgumentException(
              "copytaster.test.servers is processes or containers, not " + name);
    };
  }
}
