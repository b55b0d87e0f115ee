package copytaster.servers;

import java.nio.file.Path;
import java.util.Map;

/** Starts one server by hand: {@code kafka|elasticsearch [--port N] [--data FOLDER]}. */
public final class Main {

  private Main() {}

  /**
   * Starts the server and stays until it ends; it ends with this process.
   *
   * @param args which server, then options
   */
  public static void main(String[] args) {
    if (args.length % 2 == 0) {
      System.err.println("usage: kafka|elasticsearch [--port N] [--data FOLDER]");
      System.exit(2);
    }
    ServerSetup<?> setup = setup(args[0]).ownedBy(ProcessHandle.current().pid());
    for (int i = 1; i < args.length; i += 2) {
      set(setup, args[i], args[i + 1]);
    }
    Server server = setup.start();
    System.out.printf("%s: process %d, log %s%n", server.address(), server.pid(), server.log());
    ProcessHandle.of(server.pid()).ifPresent(process -> process.onExit().join());
  }

  private static ServerSetup<?> setup(String name) {
    Path servers =
        Path.of(System.getProperty("copytaster.servers", "local-servers/target/servers"));
    return Map.of(
            "kafka", KafkaServer.in(servers), "elasticsearch", ElasticsearchServer.in(servers))
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no server named " + name));
  }

  private static void set(ServerSetup<?> setup, String option, String value) {
    switch (option) {
      case "--port" -> setup.port(Integer.parseInt(value));
      case "--data" -> setup.data(Path.of(value));
      default -> throw new IllegalArgumentException("no option named " + option);
    }
  }
}
