package copytaster.ingest.push;

import static copytaster.ingest.push.Pusher.gzip;
import static copytaster.ingest.push.Pusher.json;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pushes of agencies that sign what they send. */
@WithKafka
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.structured.format.console=",
      "copytaster.ingest.push.body=1000B",
      "copytaster.ingest.push.rate.burst=5",
      "copytaster.ingest.push.rate.per-second=2",
      "copytaster.access.signing[0].id=agency",
      "copytaster.access.signing[0].provider=signer",
      "copytaster.access.signing[0].secret=" + SignedPushIT.SECRET,
      "copytaster.access.signing[0].scopes=push",
      "copytaster.access.signing[1].id=hasty",
      "copytaster.access.signing[1].provider=signer",
      "copytaster.access.signing[1].secret=" + SignedPushIT.SECRET,
      "copytaster.access.signing[1].scopes=push"
    })
class SignedPushIT {

  static final String SECRET = "known to both sides";

  private Pusher unsigned;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    var prefix = Unique.name("signed") + ".";
    registry.add("copytaster.topics.prefix", () -> prefix);
    Pusher.keys(registry);
  }

  @BeforeEach
  void setUp(@LocalServerPort int port) {
    unsigned = new Pusher(port, null);
  }

  @Test
  void isTakenForItsProvider(@LocalServerPort int port) {
    var answer = push(bytes("عنوان " + UUID.randomUUID() + "\n\nنص."));
    assertThat(answer.statusCode()).isEqualTo(202);
    var self = json(answer).get("self").asString();
    assertThat(new Pusher(port).get(self).statusCode()).isEqualTo(404);
    var found = json(new Pusher(port, "operate-key").get(self));
    assertThat(found.get("provider").asString()).isEqualTo("signer");
  }

  @Test
  void isSignedAsItIsSent() {
    var text = bytes("Packed " + UUID.randomUUID());
    var packed = gzip(text);
    assertThat(push(packed, "Content-Encoding", "gzip").statusCode()).isEqualTo(202);
    var headers = signature(text);
    assertThat(send(packed, headers, "Content-Encoding", "gzip").statusCode()).isEqualTo(401);
  }

  @Test
  void hasTheCapOfABody() {
    assertThat(push(bytes("x".repeat(1000))).statusCode()).isEqualTo(202);
    assertThat(push(bytes("x".repeat(1001))).statusCode()).isEqualTo(413);
  }

  @Test
  void isTakenOnceButMayBeSentAgainAfterARefusalForTheRate() {
    var body = bytes("Again " + UUID.randomUUID());
    var headers = signature("hasty", body);
    Awaitility.await().until(this::pushHastily, code -> code == 429);
    Awaitility.await().until(() -> send(body, headers).statusCode(), code -> code == 202);
    assertThat(json(send(body, headers)).get("errors").get(0).get("code").asString())
        .isEqualTo("used");
  }

  private int pushHastily() {
    var body = bytes("Fill " + UUID.randomUUID());
    return send(body, signature("hasty", body)).statusCode();
  }

  private HttpResponse<String> push(byte[] body, String... more) {
    return send(body, signature(body), more);
  }

  private HttpResponse<String> send(byte[] body, String[] headers, String... more) {
    var all = new String[headers.length + more.length];
    System.arraycopy(headers, 0, all, 0, headers.length);
    System.arraycopy(more, 0, all, headers.length, more.length);
    return unsigned.push("text/plain", body, all);
  }

  private static String[] signature(byte[] body) {
    return signature("agency", body);
  }

  private static String[] signature(String keyId, byte[] body) {
    var timestamp = Long.toString(Instant.now().getEpochSecond());
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(SECRET), "HmacSHA256"));
      mac.update(bytes(timestamp + "."));
      var hex = HexFormat.of().formatHex(mac.doFinal(body));
      return new String[] {
        "X-Provider-Key-Id", keyId, "X-Timestamp", timestamp, "X-Signature", "sha256=" + hex
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
