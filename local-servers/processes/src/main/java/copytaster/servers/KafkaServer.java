package copytaster.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One Kafka node, broker and controller in one; its data folder is formatted when it is new. */
public final class KafkaServer extends Server {

  private static final String HEAP = "400m";

  private KafkaServer(ServerSettings settings) {
    super(settings);
  }

  /**
   * A Kafka from what the build laid out.
   *
   * @param servers the folder that the property {@code copytaster.servers} names
   */
  public static ServerSetup<KafkaServer> in(Path servers) {
    return new ServerSetup<>(KafkaServer::new, servers.resolve("kafka"), HEAP);
  }

  /** What {@code bootstrap.servers} of a client is set to. */
  public String bootstrapServers() {
    return address();
  }

  @Override
  public String address() {
    return "127.0.0.1:" + settings.port();
  }

  @Override
  public List<String> command() {
    Path log = settings.home().resolve("config/log4j2.properties");
    var command = new ArrayList<>(Jvm.options(settings));
    command.addAll(List.of("-Xms64m", "-Dlog4j2.configurationFile=" + log));
    command.add("copytaster.servers.kafka.KafkaNode");
    command.addAll(List.of(properties().toString(), ready().toString()));
    return command;
  }

  @Override
  public void prepare() {
    String lines =
        settings.over(oneNode()).entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
            .collect(Collectors.joining("\n"));
    try {
      Files.createDirectories(settings.data());
      Files.deleteIfExists(ready());
      Files.writeString(properties(), lines);
    } catch (IOException e) {
      throw new ServerFailed("cannot write into " + settings.data(), e);
    }
  }

  @Override
  boolean isReady() {
    return Files.exists(ready());
  }

  private Map<String, String> oneNode() {
    String broker = "PLAINTEXT://" + address();
    String controller = "127.0.0.1:" + settings.innerPort();
    return Map.ofEntries(
        Map.entry("node.id", "1"),
        Map.entry("process.roles", "broker,controller"),
        Map.entry("controller.quorum.voters", "1@" + controller),
        Map.entry("controller.listener.names", "CONTROLLER"),
        Map.entry("listeners", broker + ",CONTROLLER://" + controller),
        Map.entry("advertised.listeners", broker),
        Map.entry("log.dirs", settings.data().resolve("log").toString()),
        Map.entry("auto.create.topics.enable", "false"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "5"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("transaction.state.log.num.partitions", "5"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        // A group of one need not wait for others to join it.
        Map.entry("group.initial.rebalance.delay.ms", "0"));
  }

  private Path properties() {
    return settings.data().resolve("kafka.properties");
  }

  private Path ready() {
    return settings.data().resolve("ready");
  }
}
