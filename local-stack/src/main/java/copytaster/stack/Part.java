package copytaster.stack;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One process of the stack, in the order in which they are started. */
public enum Part {
  /** The broker. */
  KAFKA(9092, 600),
  /** The index. */
  ELASTICSEARCH(9200, 1500),
  /** Takes stories in. */
  INGEST(8081, 300),
  /** Enriches articles. */
  ENRICH(8082, 300),
  /** Writes articles to the index, and answers readers. */
  INDEX(8083, 300);

  private static final List<Part> SERVICES = List.of(INGEST, ENRICH, INDEX);
  private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(25);
  private static final Duration SERVER_PATIENCE = Duration.ofSeconds(40);

  private final int defaultPort;
  private final int megabytes;

  Part(int defaultPort, int megabytes) {
    this.defaultPort = defaultPort;
    this.megabytes = megabytes;
  }

  /** Returns the services, without the servers that they need. */
  public static List<Part> services() {
    return SERVICES;
  }

  /** Finds a part by its name, also as in {@code ingest-service}. */
  public static Optional<Part> named(String name) {
    var bare = name.toLowerCase(Locale.ROOT).replaceFirst("-service$", "");
    return Arrays.stream(values()).filter(part -> part.id().equals(bare)).findFirst();
  }

  /** Returns the name used on the command line and for files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name to show. */
  public String title() {
    return switch (this) {
      case KAFKA -> "Kafka";
      case ELASTICSEARCH -> "Elasticsearch";
      case INGEST, ENRICH, INDEX -> id() + "-service";
    };
  }

  /** Returns whether it is one of our own services. */
  public boolean isService() {
    return SERVICES.contains(this);
  }

  /** Returns the environment variable that sets its port. */
  public String portVariable() {
    return "COPYTASTER_" + name() + "_PORT";
  }

  int defaultPort() {
    return defaultPort;
  }

  int megabytes() {
    return megabytes;
  }

  /** Returns what must be ready before it is started. */
  Set<Part> needs() {
    return switch (this) {
      case KAFKA, ELASTICSEARCH -> Set.of();
      case INGEST, ENRICH -> Set.of(KAFKA);
      case INDEX -> Set.of(KAFKA, ELASTICSEARCH);
    };
  }

  /** Returns how long it may take to end in good order: a little longer than it gives itself. */
  Duration patience() {
    return isService() ? SERVICE_PATIENCE : SERVER_PATIENCE;
  }
}
