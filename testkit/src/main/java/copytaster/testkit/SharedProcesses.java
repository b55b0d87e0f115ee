package copytaster.testkit;

import copytaster.servers.ElasticsearchServer;
import copytaster.servers.KafkaServer;
import copytaster.servers.Server;
import copytaster.servers.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Properties;

/**
 * Servers as processes of this machine, shared by every JVM that one build forks.
 *
 * <p>The first that asks starts the server and writes down where it is; a lock makes the others
 * wait. The server's owner is the build: it ends with it, also when the build is killed.
 */
final class SharedProcesses implements ServerSource {

  /** A machine that builds and tests at the same time is slow at all of it. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ProcessHandle owner = BuildOwner.find();
  private final Path servers = BuildFolder.servers();
  private final Path shared = servers.resolveSibling("shared");

  @Override
  public String addressOf(ServerKind kind) {
    Path folder = shared.resolve(Long.toString(owner.pid())).resolve(kind.toString());
    try {
      Leftovers.remove(shared);
      Files.createDirectories(folder);
      try (var channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        return runningOrStarted(kind, folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot share " + kind + " in " + folder, e);
    }
  }

  private String runningOrStarted(ServerKind kind, Path folder) throws IOException {
    Path file = folder.resolve("server.properties");
    var known = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        known.load(in);
      }
    }
    if (!isAlive(known)) {
      Server server = setup(kind).data(folder.resolve("data")).ownedBy(owner.pid()).start();
      known.setProperty("pid", Long.toString(server.pid()));
      known.setProperty("address", server.address());
      try (var out = Files.newBufferedWriter(file)) {
        known.store(out, null);
      }
    }
    return known.getProperty("address");
  }

  private static boolean isAlive(Properties known) {
    String pid = known.getProperty("pid");
    return pid != null
        && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
  }

  private ServerSetup<?> setup(ServerKind kind) {
    ServerSetup<?> setup =
        switch (kind) {
          case KAFKA -> KafkaServer.in(servers).heap("300m");
          case ELASTICSEARCH -> ElasticsearchServer.in(servers).heap("700m");
        };
    return setup.shortLived().patience(PATIENCE);
  }
}
