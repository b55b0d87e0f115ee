package copytaster.stack;

import copytaster.servers.ElasticsearchServer;
import copytaster.servers.KafkaServer;
import copytaster.stack.image.ServiceJar;
import copytaster.stack.process.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Knows how each part is run. */
final class Programs {

  private static final String KAFKA_HEAP = "400m";
  private static final String ELASTICSEARCH_HEAP = "1g";

  private final Path project;
  private final StackFolder folder;
  private final Ports ports;

  Programs(Path project, StackFolder folder, Ports ports) {
    this.project = project.toAbsolutePath();
    this.folder = folder;
    this.ports = ports;
  }

  /** Returns what runs a part. For a service whose jar is new this takes a while. */
  Program of(Part part) {
    return new Program(command(part), Map.of(), folder.data(part), folder.log(part));
  }

  private List<String> command(Part part) {
    return switch (part) {
      case KAFKA -> kafka();
      case ELASTICSEARCH -> elasticsearch();
      case INGEST, ENRICH, INDEX -> service(part);
    };
  }

  private List<String> kafka() {
    var server =
        KafkaServer.in(servers())
            .data(folder.data(Part.KAFKA))
            .port(ports.of(Part.KAFKA))
            .heap(KAFKA_HEAP)
            .create();
    server.prepare();
    return server.command();
  }

  private List<String> elasticsearch() {
    var server =
        ElasticsearchServer.in(servers())
            .data(folder.data(Part.ELASTICSEARCH))
            .port(ports.of(Part.ELASTICSEARCH))
            .heap(ELASTICSEARCH_HEAP)
            .create();
    server.prepare();
    return server.command();
  }

  private List<String> service(Part part) {
    var images = project.resolve("local-stack/target/services");
    return new ServiceJar(jar(part)).image(images).command(arguments(part));
  }

  private List<String> arguments(Part part) {
    var arguments = new ArrayList<String>();
    // The machine's own address: keys and figures of a trial are nobody else's business.
    arguments.add("--server.address=127.0.0.1");
    arguments.add("--server.port=" + ports.of(part));
    arguments.add("--spring.kafka.bootstrap-servers=127.0.0.1:" + ports.of(Part.KAFKA));
    if (part == Part.INDEX) {
      var elasticsearch = "http://127.0.0.1:" + ports.of(Part.ELASTICSEARCH);
      arguments.add("--spring.elasticsearch.uris=" + elasticsearch);
    }
    arguments.add("--spring.config.additional-location=optional:file:" + folder.access());
    return arguments;
  }

  private Path jar(Part part) {
    var jar = project.resolve(part.title()).resolve("target").resolve(part.title() + ".jar");
    if (!Files.exists(jar)) {
      throw new StackFailed(
          "%s is not built: no %s; run ./mvnw package -DskipTests".formatted(part.title(), jar));
    }
    return jar;
  }

  private Path servers() {
    return project.resolve("local-servers/target/servers");
  }
}
