package copytaster.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Says how a server is to be started, then starts it.
 *
 * @param <S> the kind of server
 */
public final class ServerSetup<S extends Server> {

  private final Function<ServerSettings, S> kind;
  private final Path home;
  private final Map<String, String> overrides = new TreeMap<>();
  private final List<String> jvmOptions = new ArrayList<>();
  private Path data;
  private int port;
  private int innerPort;
  private String heap;
  private OptionalLong owner = OptionalLong.empty();
  private Duration patience = Duration.ofMinutes(2);

  ServerSetup(Function<ServerSettings, S> kind, Path home, String heap) {
    this.kind = kind;
    this.home = home;
    this.heap = heap;
    this.data = Path.of(System.getProperty("java.io.tmpdir"), "copytaster-" + home.getFileName());
  }

  /** The folder of this server alone. What is in it is kept and found again at the next start. */
  public ServerSetup<S> data(Path folder) {
    this.data = folder;
    return this;
  }

  /** The port that clients use; 0, the default, for any that is free. */
  public ServerSetup<S> port(int port) {
    this.port = port;
    return this;
  }

  /** The port that the server's own parts use; 0, the default, for any that is free. */
  public ServerSetup<S> innerPort(int port) {
    this.innerPort = port;
    return this;
  }

  /** The memory that its JVM may take, as {@code -Xmx} has it: {@code 400m}, {@code 2g}. */
  public ServerSetup<S> heap(String heap) {
    this.heap = heap;
    return this;
  }

  /** One more option for its JVM. */
  public ServerSetup<S> jvmOption(String option) {
    jvmOptions.add(option);
    return this;
  }

  /** Spends less on compiling: for a server that lives for minutes, as in tests. */
  public ServerSetup<S> shortLived() {
    return jvmOption("-XX:TieredStopAtLevel=1");
  }

  /** Lets the server end when this process has, however it ended. Without an owner it stays. */
  public ServerSetup<S> ownedBy(long pid) {
    this.owner = OptionalLong.of(pid);
    return this;
  }

  /** How long the server may take to start; and to stop, before it is killed. */
  public ServerSetup<S> patience(Duration patience) {
    this.patience = patience;
    return this;
  }

  /** One of the server's own settings, under the name that its documentation gives it. */
  public ServerSetup<S> set(String name, String value) {
    overrides.put(name, value);
    return this;
  }

  /** A server that is not started yet; its ports are chosen, and stay over restarts. */
  public S create() {
    if (!Files.isDirectory(home.resolve("lib"))) {
      throw new ServerFailed(
          "no server at %s: build it with ./mvnw -pl :local-servers -am package"
              .formatted(home.toAbsolutePath()));
    }
    return kind.apply(
        new ServerSettings(
            home,
            data,
            chosen(port),
            chosen(innerPort),
            heap,
            jvmOptions,
            owner,
            patience,
            overrides));
  }

  /** A server that is ready for clients. */
  public S start() {
    S server = create();
    server.start();
    return server;
  }

  Path home() {
    return home;
  }

  private static int chosen(int port) {
    return port == 0 ? Ports.free() : port;
  }
}
