package copytaster.index.read;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes positions as cursors, signed together with the query that they are good for. */
final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  private Cursors(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Returns cursors signed with a secret. */
  static Cursors signedWith(String secret) {
    return new Cursors(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns cursors that nobody else can sign or read. */
  static Cursors ofTheirOwn() {
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new Cursors(key);
  }

  /** Returns the cursor that leads on from a position. */
  String write(ArticleQuery query, Position position) {
    var text = position.toString();
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoder.encodeToString(signature(query, text));
  }

  /** Returns the position, if the cursor was written here for this query. */
  Optional<Position> read(ArticleQuery query, String cursor) {
    int dot = cursor.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    try {
      var decoder = Base64.getUrlDecoder();
      var text = new String(decoder.decode(cursor.substring(0, dot)), StandardCharsets.UTF_8);
      var signature = decoder.decode(cursor.substring(dot + 1));
      return MessageDigest.isEqual(signature, signature(query, text))
          ? Optional.of(Position.parse(text))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private byte[] signature(ArticleQuery query, String position) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(query.canonical().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) '\n');
      return mac.doFinal(position.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
