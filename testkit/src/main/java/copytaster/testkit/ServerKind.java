package copytaster.testkit;

import java.util.Locale;

/** The servers that a test can ask for, each with the Spring property that says where it is. */
enum ServerKind {
  KAFKA("spring.kafka.bootstrap-servers"),
  ELASTICSEARCH("spring.elasticsearch.uris");

  private final String property;

  ServerKind(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
