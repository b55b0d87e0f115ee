package copytaster.ingest.format;

import com.github.f4b6a3.uuid.UuidCreator;
import copytaster.article.ArticleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes article ids: a name-based UUID of the wire's id within a namespace of the provider. */
final class ArticleIds {

  /** The namespace of all providers, made once for good. */
  private static final UUID PROVIDERS = UUID.fromString("c0b3a5de-2f0b-5f5a-9d0e-7b1f4a6c1d2e");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\uFEFF]+");

  private ArticleIds() {}

  static ArticleId of(String provider, String guid) {
    var namespace = UuidCreator.getNameBasedSha1(PROVIDERS, provider);
    return new ArticleId(UuidCreator.getNameBasedSha1(namespace, guid));
  }

  /**
   * Returns what stands for the wire's id where it has none: a digest of the whole text, in which
   * white space does not count. A re-push repeats it; a change of the text makes another article.
   */
  static String guidOf(String text) {
    var words = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    return "sha256:" + HexFormat.of().formatHex(sha256(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
