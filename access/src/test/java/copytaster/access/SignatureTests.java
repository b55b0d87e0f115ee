package copytaster.access;

import static copytaster.access.SignedHeaders.KEY_ID;
import static copytaster.access.SignedHeaders.SIGNATURE;
import static copytaster.access.SignedHeaders.TIMESTAMP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Tests who is let in by a signature. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SignatureTests {

  private static final SigningKey KEY =
      new SigningKey("agency", "anb", ServiceTest.SECRET, Set.of(Scope.PUSH));

  @Autowired private RestTestClient client;

  @Test
  void letsInWhoSignedTheBody() {
    post(story("وصول"), signed(story("وصول")))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.headline")
        .isEqualTo("وصول");
  }

  @Test
  void takesHexInEitherCase() {
    var headers = signed(story("case"));
    headers.computeIfPresent(
        SIGNATURE,
        (_, value) -> "sha256=" + value.substring("sha256=".length()).toUpperCase(Locale.ROOT));
    post(story("case"), headers).expectStatus().isOk();
  }

  @Test
  void takesEachSignatureOnce() {
    var headers = signed(story("once"));
    post(story("once"), headers).expectStatus().isOk();
    refused(post(story("once"), headers), SIGNATURE, "used");
  }

  @Test
  void refusesAnotherBodyOrTime() {
    refused(post(story("forged"), signed(story("true"))), SIGNATURE, "mismatch");
    var headers = signed(story("true"));
    headers.put(TIMESTAMP, Long.toString(Instant.now().getEpochSecond() + 7));
    refused(post(story("true"), headers), SIGNATURE, "mismatch");
  }

  @Test
  void aRefusedOneMayStillComeRight() {
    var headers = signed(story("right"));
    refused(post(story("wrong"), headers), SIGNATURE, "mismatch");
    post(story("right"), headers).expectStatus().isOk();
  }

  @ParameterizedTest
  @CsvSource({
    "X-Provider-Key-Id,,missing",
    "X-Provider-Key-Id,nobody,unknown",
    "X-Timestamp,,missing",
    "X-Timestamp,yesterday,malformed",
    "X-Timestamp,-1,malformed",
    "X-Timestamp,99999999999999999999,malformed",
    "X-Timestamp,1700000000,outside-window",
    "X-Timestamp,999999999999,outside-window",
    "X-Signature,,missing",
    "X-Signature,sha256=00,malformed",
    "X-Signature,sha1=0000000000000000000000000000000000000000,malformed"
  })
  void saysWhichHeaderIsWrong(String header, String value, String code) {
    var headers = signed(story("x"));
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    refused(post(story("x"), headers), header, code);
  }

  @Test
  void refusesAKeyBesideASignature() {
    var headers = signed(story("both"));
    headers.put("X-API-Key", "good");
    refused(post(story("both"), headers), SIGNATURE, "ambiguous");
  }

  @Test
  void takesBodiesUpToTheirCap() {
    var largest = story("x".repeat(64 - story("").length()));
    assertThat(largest).hasSize(64);
    post(largest, signed(largest)).expectStatus().isOk();
    var larger = largest + " ";
    post(larger, signed(larger)).expectStatus().isEqualTo(413);
  }

  @Test
  void takesNoSignatureWhereThereIsNoBody() {
    client
        .method(HttpMethod.GET)
        .uri("/v1/articles/caller")
        .headers(all -> signed("").forEach(all::set))
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("not-here");
  }

  @Test
  void writesNoSecretIntoTheLog(CapturedOutput output) {
    refused(post(story("a"), signed(story("b"))), SIGNATURE, "mismatch");
    assertThat(output)
        .contains("Refused a request signed with agency of anb: X-Signature mismatch")
        .doesNotContain(ServiceTest.SECRET);
    assertThat(KEY.toString()).doesNotContain(ServiceTest.SECRET);
  }

  private static void refused(RestTestClient.ResponseSpec answer, String header, String code) {
    answer
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "ApiKey")
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(header)
        .jsonPath("$.errors[0].code")
        .isEqualTo(code);
  }

  private RestTestClient.ResponseSpec post(String body, Map<String, String> headers) {
    return client
        .post()
        .uri("/v1/stories")
        .contentType(MediaType.APPLICATION_JSON)
        .headers(all -> headers.forEach(all::set))
        .body(body.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  private static String story(String headline) {
    return "{\"headline\":\"" + headline + "\",\"words\":1}";
  }

  private static Map<String, String> signed(String body) {
    var timestamp = Long.toString(Instant.now().getEpochSecond());
    var bytes = SignatureCheck.sign(KEY, timestamp, body.getBytes(StandardCharsets.UTF_8));
    return new TreeMap<>(
        Map.of(
            KEY_ID,
            KEY.id(),
            TIMESTAMP,
            timestamp,
            SIGNATURE,
            "sha256=" + HexFormat.of().formatHex(bytes)));
  }
}
