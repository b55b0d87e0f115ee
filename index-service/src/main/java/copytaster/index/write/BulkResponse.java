package copytaster.index.write;

import copytaster.index.write.BulkAnswer.Items;
import copytaster.index.write.BulkAnswer.NotNow;
import copytaster.index.write.BulkAnswer.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Elasticsearch answers to a bulk request, as it is read.
 *
 * @param items one for each document, under the name of what was done
 * @param error why there are none
 */
record BulkResponse(@Nullable List<Map<String, Item>> items, @Nullable Fault error) {

  /** The parts that are read; of a large request, the others are many times as much. */
  static final String FILTER_PATH =
      "items.*.status,items.*.error.type,items.*.error.reason,error.type,error.reason";

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** What was done with one document. */
  record Item(int status, @Nullable Fault error) {

    ItemOutcome outcome() {
      return error == null
          ? ItemOutcome.of(status, null, null)
          : ItemOutcome.of(status, error.type(), error.reason());
    }
  }

  /** What is wrong. */
  record Fault(@Nullable String type, @Nullable String reason) {}

  /** Reads an answer to a request with so many documents. */
  static BulkAnswer read(int status, byte[] body, int documents) {
    return status < 300 ? items(body, documents) : refused(status, fault(body));
  }

  private static BulkAnswer items(byte[] body, int documents) {
    try {
      var items = JSON.readValue(body, BulkResponse.class).items();
      return items == null || items.size() != documents
          ? new NotNow("an answer for other documents")
          : new Items(items.stream().map(BulkResponse::outcome).toList());
    } catch (JacksonException e) {
      return new NotNow("an answer that cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static ItemOutcome outcome(Map<String, Item> item) {
    return item.values().iterator().next().outcome();
  }

  private static BulkAnswer refused(int status, Fault fault) {
    var why = fault.type() + ": " + Reasons.withoutContent(fault.reason());
    if ("index_closed_exception".equals(fault.type())) {
      return new NotNow(why);
    }
    return switch (status) {
      case 413 -> new Refused(Refused.TYPE_TOO_LARGE, why);
      case 400 -> new Refused(Refused.TYPE, why);
      default -> new NotNow("HTTP " + status + " " + why);
    };
  }

  // Answers of what stands between may be anything, and 413 has no body.
  private static Fault fault(byte[] body) {
    try {
      var error = JSON.readValue(body, BulkResponse.class).error();
      return error == null ? new Fault(null, null) : error;
    } catch (JacksonException _) {
      return new Fault(null, null);
    }
  }
}
