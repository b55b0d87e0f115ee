package copytaster.testkit;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;

/**
 * Servers in containers, one of each for each JVM that tests: the images are those that production
 * runs. Nothing is fetched unless {@code COPYTASTER_TEST_PULL=true} allows it, so that no test
 * hangs on a machine without a registry.
 */
final class Containers implements ServerSource {

  private static final boolean MAY_PULL =
      Boolean.parseBoolean(System.getenv("COPYTASTER_TEST_PULL"));

  @Override
  public String addressOf(ServerKind kind) {
    String image = Images.of(kind);
    return switch (kind) {
      case KAFKA -> kafka(image);
      case ELASTICSEARCH -> elasticsearch(image);
    };
  }

  @Override
  public Optional<String> missing(ServerKind kind) {
    return missing(Images.of(kind), MAY_PULL);
  }

  static Optional<String> missing(String image, boolean mayPull) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return Optional.of("no Docker answers here");
    }
    return mayPull || isHere(image)
        ? Optional.empty()
        : Optional.of(image + " is not on this machine, and COPYTASTER_TEST_PULL is not true");
  }

  private static boolean isHere(String image) {
    try {
      DockerClientFactory.instance().client().inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException _) {
      return false;
    }
  }

  private static String kafka(String image) {
    var kafka = new KafkaContainer(image).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    kafka.start();
    atExit(kafka::stop);
    return kafka.getBootstrapServers();
  }

  private static String elasticsearch(String image) {
    var elasticsearch =
        new ElasticsearchContainer(image)
            .withEnv("xpack.security.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx1g");
    elasticsearch.start();
    atExit(elasticsearch::stop);
    return "http://" + elasticsearch.getHttpHostAddress();
  }

  /** Ryuk, which would see to it, may be switched off. */
  private static void atExit(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "container-stop"));
  }
}
