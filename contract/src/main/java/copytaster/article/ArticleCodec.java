package copytaster.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns articles into bytes and back: UTF-8 JSON with the names of ninjs 3. Topics say what a
 * record holds, so there are no type headers. Readers let unknown fields pass and take what is
 * missing as empty: the form may grow by adding.
 */
public final class ArticleCodec {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(in ->
              in.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                  .withContentInclusion(JsonInclude.Include.NON_NULL))
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // What the wire wrote, with its own offset.
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
          .build();

  private ArticleCodec() {}

  /** Returns the article as bytes. */
  public static byte[] encode(Article article) {
    return JSON.writeValueAsBytes(article);
  }

  /** Returns the enriched article as bytes. */
  public static byte[] encode(EnrichedArticle article) {
    return JSON.writeValueAsBytes(article);
  }

  /** Returns the receipt as bytes. */
  public static byte[] encode(IndexReceipt receipt) {
    return JSON.writeValueAsBytes(receipt);
  }

  /**
   * Returns the article that the bytes hold.
   *
   * @param bytes a record's value; null, as a tombstone has, is no article
   * @throws UnreadableArticle if they hold none
   */
  public static Article decodeArticle(byte @Nullable [] bytes) {
    return decode(bytes, Article.class);
  }

  /**
   * Returns the enriched article that the bytes hold.
   *
   * @throws UnreadableArticle if they hold none
   */
  public static EnrichedArticle decodeEnriched(byte @Nullable [] bytes) {
    return decode(bytes, EnrichedArticle.class);
  }

  /**
   * Returns the receipt that the bytes hold.
   *
   * @throws UnreadableArticle if they hold none
   */
  public static IndexReceipt decodeReceipt(byte @Nullable [] bytes) {
    return decode(bytes, IndexReceipt.class);
  }

  private static <T> T decode(byte @Nullable [] bytes, Class<T> type) {
    if (bytes == null || bytes.length == 0) {
      throw new UnreadableArticle("the record has no value", null);
    }
    try {
      T value = JSON.readValue(text(bytes), type);
      if (value == null) {
        throw new UnreadableArticle("the record holds JSON null", null);
      }
      return value;
    } catch (JacksonException e) {
      // Its message may quote the content, which belongs in no log: keep the kind and the place.
      throw new UnreadableArticle("no " + type.getSimpleName() + ": " + why(e), null);
    }
  }

  // Jackson would let malformed UTF-8 through as other characters in places.
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle("the value is not UTF-8", e);
    }
  }

  private static String why(JacksonException e) {
    var at = e.getLocation();
    var path = e.getPathReference();
    return e.getClass().getSimpleName()
        + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr())
        + (path == null || path.isEmpty() ? "" : ", " + path);
  }
}
