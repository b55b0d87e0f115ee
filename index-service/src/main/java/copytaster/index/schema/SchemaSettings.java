package copytaster.index.schema;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index is made.
 *
 * @param shards primary shards of an index that is newly made
 * @param replicas copies of each shard; one that no node can hold costs nothing
 * @param refresh how long it takes at most until what was written is found
 * @param retry how long to wait before the installation is tried again
 */
@ConfigurationProperties("copytaster.index.schema")
record SchemaSettings(
    @DefaultValue("1") int shards,
    @DefaultValue("1") int replicas,
    @DefaultValue("200ms") Duration refresh,
    @DefaultValue("5s") Duration retry) {

  /** Refuses numbers that no index can have. */
  SchemaSettings {
    if (shards < 1 || replicas < 0 || refresh.toMillis() < 1 || retry.toMillis() < 1) {
      throw new IllegalArgumentException(
          "copytaster.index.schema: shards, refresh and retry are above 0, replicas not below");
    }
  }
}
