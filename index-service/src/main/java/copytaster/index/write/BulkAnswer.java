package copytaster.index.write;

import java.util.List;

/** What Elasticsearch says to a bulk request. */
sealed interface BulkAnswer {

  /** One outcome for each document, in their order. */
  record Items(List<ItemOutcome> outcomes) implements BulkAnswer {}

  /**
   * Nothing was taken, because of what is in the request or because it is too large.
   *
   * @param type one of the two below
   * @param reason what Elasticsearch says
   */
  record Refused(String type, String reason) implements BulkAnswer {

    static final String TYPE = "request_refused";
    static final String TYPE_TOO_LARGE = "request_too_large";
  }

  /** Nothing is known to have been taken; it may be tried again. */
  record NotNow(String reason) implements BulkAnswer {}
}
