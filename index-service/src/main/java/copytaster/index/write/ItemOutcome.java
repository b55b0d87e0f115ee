package copytaster.index.write;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of one article of a bulk request. */
sealed interface ItemOutcome {

  /** It is in the index now. */
  record Indexed() implements ItemOutcome {}

  /** A newer revision was there before it: nothing to do. */
  record Stale() implements ItemOutcome {}

  /**
   * The index will never take it.
   *
   * @param type what kind of fault, of a bounded set
   * @param reason what Elasticsearch says, without the article's content
   */
  record Rejected(String type, String reason) implements ItemOutcome {}

  /** The index cannot take it now. */
  record Deferred(String reason) implements ItemOutcome {}

  /**
   * The errors that are the document's own fault: with the same bytes, the answer never changes.
   */
  Set<String> DOCUMENT_FAULTS =
      Set.of(
          "document_parsing_exception",
          "mapper_parsing_exception",
          "mapper_exception",
          "strict_dynamic_mapping_exception",
          "dynamic_mapping_exception",
          "illegal_argument_exception",
          "max_bytes_length_exceeded_exception",
          "parsing_exception",
          "parse_exception",
          "x_content_parse_exception",
          "x_content_e_o_f_exception",
          "json_parse_exception");

  /**
   * Tells what an item's answer means. The error's type decides, for the status alone deceives: a
   * closed index answers 400 as a malformed date does. What is not known is the index's fault: it
   * costs waiting, not articles.
   */
  static ItemOutcome of(int status, @Nullable String errorType, @Nullable String reason) {
    if (errorType == null) {
      return status < 300 ? new Indexed() : new Deferred("HTTP " + status);
    }
    if (errorType.equals("version_conflict_engine_exception")) {
      return new Stale();
    }
    var why = Reasons.withoutContent(reason);
    return status == 400 && DOCUMENT_FAULTS.contains(errorType) && !ofTheAlias(why)
        ? new Rejected(errorType, why)
        : new Deferred("HTTP " + status + " " + errorType + ": " + why);
  }

  // An alias with several indices and none to write to also answers illegal_argument_exception.
  private static boolean ofTheAlias(String reason) {
    return reason.startsWith("no write index");
  }
}
