package copytaster.servers.elasticsearch;

import java.util.Optional;

/** The process that this server was started for, if any: a killed test run leaves no server. */
final class Owner {

  private Owner() {}

  /** Ends this process, in good order, once the one named by {@code copytaster.owner} is gone. */
  static void endWithIt() {
    String pid = System.getProperty("copytaster.owner");
    if (pid != null) {
      Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(pid));
      Thread.ofPlatform().daemon().name("owner").start(() -> endAfter(owner));
    }
  }

  private static void endAfter(Optional<ProcessHandle> owner) {
    owner.ifPresent(process -> process.onExit().join());
    System.exit(0);
  }
}
