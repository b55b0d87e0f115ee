package copytaster.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/**
 * Names one article for good: every revision of it has the same id, and the same story pushed twice
 * too.
 *
 * @param value a name-based UUID (version 5, RFC 9562 section 5.5), made from the provider and the
 *     wire's own id
 */
public record ArticleId(UUID value) {

  private static final String SCHEME = "urn:uuid:";

  /**
   * Reads an id in either of its forms, {@code urn:uuid:…} or the bare UUID.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  @JsonCreator
  public static ArticleId parse(String text) {
    var bare = text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : text;
    var id = new ArticleId(UUID.fromString(bare));
    // UUID.fromString takes "1-1-1-1-1" too.
    if (!id.key().equals(bare.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not an article id: " + text);
    }
    return id;
  }

  /**
   * Returns the bare UUID in lower case: the key of Kafka records and the id in the index and in
   * paths.
   */
  public String key() {
    return value.toString();
  }

  /** Returns the URI form (RFC 9562 section 4), as ninjs asks of {@code uri}. */
  @JsonValue
  @Override
  public String toString() {
    return SCHEME + value;
  }
}
