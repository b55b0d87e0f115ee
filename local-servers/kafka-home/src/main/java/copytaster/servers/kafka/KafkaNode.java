package copytaster.servers.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;

/**
 * Runs one Kafka broker and controller: formats a new data folder, starts, says when it is ready.
 */
public final class KafkaNode {

  private KafkaNode() {}

  /**
   * Runs until it is told to end.
   *
   * @param args the properties file, and the file that is written once the broker serves clients
   */
  public static void main(String[] args) throws IOException {
    Owner.endWithIt();
    var config = KafkaConfig.fromProps(Utils.loadProps(args[0]));
    formatIfNew(args[0], Path.of(config.logDirs().getFirst()));
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
    try {
      server.startup();
    } catch (RuntimeException e) {
      // At once: threads of the half-started broker would keep the process, and drown the reason.
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
    Files.writeString(Path.of(args[1]), Long.toString(ProcessHandle.current().pid()));
    server.awaitShutdown();
  }

  private static void formatIfNew(String properties, Path data) {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", properties};
    int status = StorageTool.execute(format, System.out);
    if (status != 0) {
      throw new IllegalStateException("Kafka could not format " + data + ": see above");
    }
  }
}
