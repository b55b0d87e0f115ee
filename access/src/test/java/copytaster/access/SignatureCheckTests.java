package copytaster.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Tests when a signature is good. */
class SignatureCheckTests {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final SigningKey KEY =
      new SigningKey("agency", "anb", "0123456789abcdef", Set.of(Scope.PUSH));
  private static final byte[] BODY = "نص".getBytes(StandardCharsets.UTF_8);

  private final SignatureCheck check = check(10);

  @Test
  void signsAsTheCommandLineDoes() {
    // printf %s '1764000000.text' | openssl dgst -sha256 -hmac 0123456789abcdef
    var signature = SignatureCheck.sign(KEY, "1764000000", "text".getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(signature))
        .isEqualTo("35093d4744660296d0f758b66e1854aa69cc63e119032c0576489819aac4d9f6");
  }

  @Test
  void timeIsGoodUpToTheEdgesOfTheWindow() {
    for (long off : List.of(-300L, 0L, 300L)) {
      var headers = headers(NOW.plusSeconds(off));
      assertThatCode(() -> check.key(headers)).doesNotThrowAnyException();
    }
    for (long off : List.of(-301L, 301L)) {
      var headers = headers(NOW.plusSeconds(off));
      assertThatThrownBy(() -> check.key(headers)).isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void signatureIsGoodOnceUnlessNothingCameOfIt() {
    var headers = headers(NOW);
    check.check(KEY, headers, BODY);
    assertThatThrownBy(() -> check.check(KEY, headers, BODY)).isInstanceOf(ProblemException.class);
    check.forget(headers);
    check.check(KEY, headers, BODY);
  }

  @Test
  void settingsAreBounded() {
    assertThatThrownBy(() -> limits(Duration.ZERO, 1, 1)).hasMessageContaining("more than 0");
    assertThatThrownBy(() -> limits(Duration.ofMinutes(1), 0, 1)).hasMessageContaining("at-once");
    assertThatThrownBy(() -> limits(Duration.ofMinutes(1), 1, 0))
        .hasMessageContaining(".remembered");
    assertThatThrownBy(() ->
            new SigningSettings.SignatureLimits(
                Duration.ofMinutes(1), DataSize.ofMegabytes(65), 1, 1))
        .hasMessageContaining("64MB");
  }

  @Test
  void keysThatCannotBeMeantAreRefusedWithoutQuotingSecrets() {
    var other = new SigningKey("agency", "x y", "short secret", Set.of());
    assertThatThrownBy(() -> new SigningKeys(List.of(KEY, other), Set.of("api")))
        .isInstanceOf(UnusableKeys.class)
        .message()
        .contains("signing[1].id is that of another key, too")
        .contains("signing[1].provider must be")
        .contains("signing[1].secret must have 16 bytes")
        .contains("signing[1].scopes must name")
        .doesNotContain("short secret");
    assertThatThrownBy(() -> new SigningKeys(List.of(KEY), Set.of("agency")))
        .hasMessageContaining("signing[0].id is that of another key, too");
  }

  private static SignedHeaders headers(Instant time) {
    var timestamp = Long.toString(time.getEpochSecond());
    return new SignedHeaders("agency", timestamp, SignatureCheck.sign(KEY, timestamp, BODY));
  }

  private static SignatureCheck check(long remembered) {
    return new SignatureCheck(
        new SigningKeys(List.of(KEY), Set.of()),
        limits(Duration.ofMinutes(5), 1, remembered),
        InstantSource.fixed(NOW));
  }

  private static SigningSettings.SignatureLimits limits(
      Duration window, int atOnce, long remembered) {
    return new SigningSettings.SignatureLimits(window, DataSize.ofMegabytes(4), atOnce, remembered);
  }
}
