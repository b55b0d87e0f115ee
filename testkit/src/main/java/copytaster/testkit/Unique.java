package copytaster.testkit;

import java.util.UUID;

/** Names that no other test uses, so that all can share one Kafka and one Elasticsearch. */
public final class Unique {

  private static final int SUFFIX = 8;

  private Unique() {}

  /** The given name and a random end; good for a topic, a consumer group and an index alike. */
  public static String name(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, SUFFIX);
  }
}
