package copytaster.testkit;

import copytaster.servers.KafkaServer;
import java.nio.file.Path;

/** A Kafka that is a test's alone, which it starts and kills as it likes. */
public final class OwnKafka {

  private OwnKafka() {}

  /**
   * Returns one that does not run yet. It ends with this JVM at the latest.
   *
   * @param data the folder that it keeps its topics in
   */
  public static KafkaServer in(Path data) {
    return KafkaServer.in(BuildFolder.servers())
        .data(data)
        .heap("300m")
        .ownedBy(ProcessHandle.current().pid())
        .create();
  }
}
