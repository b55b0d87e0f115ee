package copytaster.testkit;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The Kafka that tests share: each test makes its own topics, see {@link Unique}.
 *
 * @param bootstrapServers what {@code bootstrap.servers} of a client is set to
 */
public record Kafka(String bootstrapServers) {

  private static final long TIMEOUT_SECONDS = 60;

  /** Makes topics of so many partitions, and waits until they are there. */
  public void createTopics(int partitions, String... names) {
    var topics =
        Arrays.stream(names).map(name -> new NewTopic(name, partitions, (short) 1)).toList();
    try (var admin = admin()) {
      admin.createTopics(topics).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot create " + Arrays.toString(names), e);
    }
  }

  /** Reads a topic from its beginning; only what is committed. */
  public TopicReader read(String topic) {
    return new TopicReader(bootstrapServers, topic);
  }

  /** For all else; to be closed. */
  public Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }
}
