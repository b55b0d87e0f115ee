package copytaster.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.kafka.core.KafkaAdmin;

/** A place where no Kafka is. */
final class NoKafka {

  private NoKafka() {}

  static String bootstrapServers() {
    // A port that was free a moment ago: nobody listens there.
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KafkaAdmin admin() {
    return new KafkaAdmin(Map.of("bootstrap.servers", bootstrapServers()));
  }
}
