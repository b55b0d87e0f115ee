package copytaster.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElasticsearchServerIT {

  private ElasticsearchServer elasticsearch;
  private Http http;

  @BeforeAll
  void create(@TempDir Path data) {
    elasticsearch = Homes.forTest(ElasticsearchServer.in(Homes.SERVERS), data).create();
    http = new Http(elasticsearch.uri());
  }

  @BeforeEach
  void start() {
    if (!elasticsearch.isAlive()) {
      elasticsearch.start();
    }
  }

  @AfterAll
  void stop() {
    elasticsearch.stop();
    assertThat(elasticsearch.isAlive()).isFalse();
  }

  @Test
  void keepsWhatItAcknowledgedOverAKill() throws Exception {
    http.put("/kept/_doc/1", "{\"headline\":\"kept\"}");

    elasticsearch.kill();
    elasticsearch.start();

    assertThat(http.get("/kept/_doc/1").at("/_source/headline").asString()).isEqualTo("kept");
  }

  @Test
  void answersNobodyWhileItIsSuspended() throws Exception {
    elasticsearch.suspend();
    assertThatThrownBy(() -> http.get("/_cluster/health")).isInstanceOf(HttpTimeoutException.class);
    elasticsearch.resume();

    assertThat(http.get("/_cluster/health").at("/timed_out").asBoolean()).isFalse();
  }

  @Test
  void stopsAlsoWhileItIsSuspended() {
    elasticsearch.suspend();
    elasticsearch.stop();

    assertThat(elasticsearch.isAlive()).isFalse();
  }

  @Test
  void isTakenOverByItsProcessNumber() {
    var other =
        ElasticsearchServer.in(Homes.SERVERS)
            .data(elasticsearch.data())
            .port(elasticsearch.port())
            .create();
    other.adopt(elasticsearch.pid());

    other.stop();

    assertThat(elasticsearch.isAlive()).isFalse();
  }

  @Test
  void saysWithTheEndOfItsLogWhyItDidNotStart(@TempDir Path other) {
    var wrong = Homes.forTest(ElasticsearchServer.in(Homes.SERVERS), other).set("no.such", "x");

    assertThatThrownBy(wrong::start)
        .isInstanceOf(ServerFailed.class)
        .hasMessageContaining("ended while it started")
        .hasMessageContaining("unknown setting [no.such]");
  }

  @Test
  void endsWithItsOwner(@TempDir Path other) throws Exception {
    Process owner = new ProcessBuilder("sleep", "600").start();
    var owned = ElasticsearchServer.in(Homes.SERVERS).data(other).ownedBy(owner.pid()).start();

    owner.destroyForcibly();

    await().atMost(Duration.ofSeconds(20)).until(() -> !owned.isAlive());
  }
}
