package copytaster.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges signatures: HMAC-SHA256 over the time, a dot and the body as it was sent. Each is good
 * once, and only near its time.
 */
final class SignatureCheck {

  private static final Logger log = LoggerFactory.getLogger(SignatureCheck.class);
  private static final String ALGORITHM = "HmacSHA256";

  private final SigningKeys keys;
  private final Duration window;
  private final InstantSource clock;
  private final Cache<String, Boolean> used;

  SignatureCheck(SigningKeys keys, SigningSettings.SignatureLimits limits, InstantSource clock) {
    this.keys = keys;
    this.window = limits.window();
    this.clock = clock;
    // Good from a window before its time to a window after it.
    this.used =
        Caffeine.newBuilder()
            .maximumSize(limits.remembered())
            .expireAfterWrite(limits.window().multipliedBy(2))
            .build();
  }

  /**
   * Finds the key that a request is signed with, before its body is read.
   *
   * @throws ProblemException if the key is not known, or the time is not near
   */
  SigningKey key(SignedHeaders headers) {
    var key =
        keys.find(headers.keyId())
            .orElseThrow(() ->
                BadSignature.of(
                    SignedHeaders.KEY_ID, "unknown", "There is no such key to sign with."));
    var off = Duration.between(Instant.ofEpochSecond(headers.seconds()), clock.instant()).abs();
    if (off.compareTo(window) > 0) {
      throw refused(
          key,
          BadSignature.of(
              SignedHeaders.TIMESTAMP,
              "outside-window",
              "The time is more than " + window.toSeconds() + " seconds from the clock here."));
    }
    return key;
  }

  /**
   * Checks that a body was signed with a key, and was not sent before.
   *
   * @throws ProblemException if not
   */
  void check(SigningKey key, SignedHeaders headers, byte[] body) {
    if (!MessageDigest.isEqual(sign(key, headers.timestamp(), body), headers.signature())) {
      throw refused(
          key,
          BadSignature.of(
              SignedHeaders.SIGNATURE, "mismatch", "It is not that of this body and time."));
    }
    if (used.asMap().putIfAbsent(name(headers), true) != null) {
      throw refused(
          key,
          BadSignature.of(
              SignedHeaders.SIGNATURE, "used", "It was used before: sign each request anew."));
    }
  }

  /** Lets a request be sent again as it was, since nothing came of it. */
  void forget(SignedHeaders headers) {
    used.invalidate(name(headers));
  }

  private static String name(SignedHeaders headers) {
    return headers.keyId() + " " + HexFormat.of().formatHex(headers.signature());
  }

  static byte[] sign(SigningKey key, String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.secretBytes(), ALGORITHM));
      mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }

  private static ProblemException refused(SigningKey key, ProblemException problem) {
    log.info(
        "Refused a request signed with {} of {}: {} {}",
        key.id(),
        key.provider(),
        problem.faults().getFirst().pointer(),
        problem.faults().getFirst().code());
    return problem;
  }
}
