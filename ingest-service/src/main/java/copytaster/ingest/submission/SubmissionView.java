package copytaster.ingest.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import copytaster.article.SubmissionHeaders;
import copytaster.ingest.publish.Position;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A submission, as its sender is told.
 *
 * @param submission its id
 * @param provider who sent it
 * @param receivedAt when it was there in full
 * @param mediaType as it was sent
 * @param charset the charset it was read as
 * @param hints what was said beside it, by the names of the headers
 * @param size bytes that were kept of it
 * @param truncated true if that is only the beginning; else left out
 * @param outcome accepted or refused
 * @param articles ids of its articles
 * @param problems why it, or some of its stories, were refused
 * @param record where it is in {@code wire.received}
 * @param content where its bytes are
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SubmissionView(
    String submission,
    @Nullable String provider,
    @Nullable String receivedAt,
    @Nullable String mediaType,
    @Nullable String charset,
    Map<String, String> hints,
    int size,
    @Nullable Boolean truncated,
    @Nullable String outcome,
    List<String> articles,
    @JsonRawValue @Nullable String problems,
    Position record,
    String content) {

  private static final Map<String, String> HINTS =
      Map.of(
          SubmissionHeaders.STORY_ID, "Story-Id",
          SubmissionHeaders.STORY_DATE, "Story-Date",
          SubmissionHeaders.STORY_LANGUAGE, "Story-Language",
          SubmissionHeaders.STORY_SOURCE, "Story-Source");

  static SubmissionView of(String id, ConsumerRecord<String, byte[]> found) {
    var place = new Position(found.partition(), found.offset());
    var articles = header(found, SubmissionHeaders.ARTICLES);
    return new SubmissionView(
        id,
        header(found, SubmissionHeaders.PROVIDER),
        header(found, "ce_time"),
        header(found, "content-type"),
        header(found, SubmissionHeaders.CHARSET),
        hints(found),
        found.value() == null ? 0 : found.value().length,
        "true".equals(header(found, SubmissionHeaders.TRUNCATED)) ? true : null,
        header(found, SubmissionHeaders.OUTCOME),
        articles == null ? List.of() : List.of(articles.split(",")),
        problems(header(found, SubmissionHeaders.PROBLEM)),
        place,
        "/v1/submissions/%s/content?partition=%d&offset=%d"
            .formatted(id, place.partition(), place.offset()));
  }

  private static Map<String, String> hints(ConsumerRecord<String, byte[]> found) {
    var hints = new LinkedHashMap<String, String>();
    HINTS.forEach((name, shown) -> {
      var value = header(found, name);
      if (value != null) {
        hints.put(shown, value);
      }
    });
    return hints;
  }

  // One problem is kept as such, several as an array.
  private static @Nullable String problems(@Nullable String json) {
    return json == null || json.startsWith("[") ? json : "[" + json + "]";
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> found, String name) {
    var header = found.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
