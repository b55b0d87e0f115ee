package copytaster.ingest.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import copytaster.article.Article;
import copytaster.ingest.format.WarningCode;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an article says, in 16 bytes: equal for a re-push, whenever and in whatever submission it
 * comes.
 *
 * @param high the first half
 * @param low the second half
 */
public record Fingerprint(long high, long low) {

  /** All but how it came in and what was noticed then. */
  @JsonIgnoreProperties({"arrival", "warnings"})
  private interface Content {}

  /** Where the receipt stands in for the date, the version is part of how it came in. */
  @JsonIgnoreProperties({"arrival", "warnings", "revision", "versionCreated"})
  private interface UndatedContent {}

  private static final JsonMapper DATED = mapper(Content.class);
  private static final JsonMapper UNDATED = mapper(UndatedContent.class);

  static Fingerprint of(Article article) {
    boolean undated =
        article.warnings().stream()
            .anyMatch(warning -> warning.code().equals(WarningCode.DATE_ASSUMED.code()));
    var json = (undated ? UNDATED : DATED).writeValueAsBytes(article);
    var hash = ByteBuffer.wrap(sha256(json));
    return new Fingerprint(hash.getLong(), hash.getLong());
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static JsonMapper mapper(Class<?> content) {
    return JsonMapper.builder().addMixIn(Article.class, content).build();
  }
}
