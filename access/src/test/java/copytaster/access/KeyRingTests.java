package copytaster.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests which keys are taken and which settings are refused. */
class KeyRingTests {

  private static final Instant END = Instant.parse("2026-11-24T12:00:00Z");

  private static AccessKey key(String id, String provider, String hash) {
    return new AccessKey(id, provider, hash, Set.of(Scope.PUSH), null);
  }

  @Test
  void findsEachOfTwoKeysOfAProvider() {
    var ring =
        new KeyRing(
            List.of(key("a", "anb", KeyHash.of("one")), key("b", "anb", KeyHash.of("two"))));
    assertThat(ring.find("one").map(AccessKey::id)).hasValue("a");
    assertThat(ring.find("two").map(AccessKey::id)).hasValue("b");
    assertThat(ring.find("three")).isEmpty();
    assertThat(ring.find("")).isEmpty();
  }

  @Test
  void findsKeysBeyondAscii() {
    var ring = new KeyRing(List.of(key("a", "anb", KeyHash.of("مفتاح"))));
    assertThat(ring.find("مفتاح")).isPresent();
  }

  @Test
  void hashesAsTheCommandLineDoes() {
    assertThat(KeyHash.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void refusesAllThatIsWrongAtOnceWithoutQuotingHashes() {
    var hash = KeyHash.of("one");
    assertThatThrownBy(() ->
            new KeyRing(
                List.of(
                    key("a", "anb", hash),
                    key("a", "", hash),
                    new AccessKey("", "x y", hash.toUpperCase(Locale.ROOT), Set.of(), null))))
        .isInstanceOf(UnusableKeys.class)
        .message()
        .contains("keys[1].id is the same as that of keys[0]")
        .contains("keys[1].hash is the same as that of keys[0]")
        .contains("keys[1].provider must be")
        .contains("keys[2].id must be")
        .contains("keys[2].provider must be")
        .contains("keys[2].hash must be")
        .contains("keys[2].scopes must name")
        .doesNotContainIgnoringCase(hash);
  }

  @Test
  void expiresAtTheInstantGiven() {
    var key = new AccessKey("a", "anb", KeyHash.of("one"), Set.of(Scope.PUSH), END);
    assertThat(key.expired(END.minusNanos(1))).isFalse();
    assertThat(key.expired(END)).isTrue();
    assertThat(key("a", "anb", KeyHash.of("one")).expired(Instant.MAX)).isFalse();
  }

  @Test
  void showsNeitherKeyNorHash() {
    var hash = KeyHash.of("one");
    assertThat(new AccessSettings(List.of(key("a", "anb", hash))).toString())
        .contains("anb")
        .doesNotContain(hash);
    assertThat(new PresentedKey("secret").toString()).doesNotContain("secret");
  }
}
