package copytaster.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How one server is started.
 *
 * @param home the jars and configuration that the build laid out
 * @param data the folder of this server alone; made when it is not there
 * @param port the port that clients use
 * @param innerPort the port that the server's own parts use
 * @param heap the memory its JVM may take, as {@code -Xmx} has it
 * @param jvmOptions more options for its JVM
 * @param owner the process that it ends with, if any
 * @param patience how long it may take to start, and to stop
 * @param overrides the server's own settings, over those made here
 */
record ServerSettings(
    Path home,
    Path data,
    int port,
    int innerPort,
    String heap,
    List<String> jvmOptions,
    OptionalLong owner,
    Duration patience,
    Map<String, String> overrides) {

  ServerSettings {
    home = home.toAbsolutePath();
    data = data.toAbsolutePath();
    jvmOptions = List.copyOf(jvmOptions);
    overrides = Map.copyOf(overrides);
  }

  /** The given settings and the overrides, the overrides winning. */
  Map<String, String> over(Map<String, String> settings) {
    var all = new TreeMap<>(settings);
    all.putAll(overrides);
    return all;
  }

  Path log() {
    return data.resolve("server.log");
  }
}
