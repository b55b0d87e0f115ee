package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Rejected;
import copytaster.index.write.ItemOutcome.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemOutcomeTests {

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void anItemWithoutAnErrorIsIndexed(int status) {
    assertThat(ItemOutcome.of(status, null, null)).isEqualTo(new Indexed());
  }

  @Test
  void anOlderRevisionIsStale() {
    assertThat(ItemOutcome.of(409, "version_conflict_engine_exception", "current version [4]"))
        .isEqualTo(new Stale());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document_parsing_exception",
        "mapper_parsing_exception",
        "strict_dynamic_mapping_exception",
        "illegal_argument_exception",
        "max_bytes_length_exceeded_exception",
        "x_content_parse_exception"
      })
  void faultsOfTheDocumentAreRejected(String type) {
    assertThat(ItemOutcome.of(400, type, "why")).isEqualTo(new Rejected(type, "why"));
  }

  @ParameterizedTest
  @CsvSource({
    "400, index_closed_exception",
    "400, some_exception_of_the_next_release",
    "403, cluster_block_exception",
    "404, index_not_found_exception",
    "409, some_other_conflict",
    "429, cluster_block_exception",
    "429, es_rejected_execution_exception",
    "429, illegal_argument_exception",
    "500, document_parsing_exception",
    "503, unavailable_shards_exception"
  })
  void faultsOfTheIndexAndUnknownOnesAreDeferred(int status, String type) {
    assertThat(ItemOutcome.of(status, type, "why"))
        .isEqualTo(new Deferred("HTTP " + status + " " + type + ": why"));
  }

  @Test
  void anAliasWithoutAWriteIndexIsNotTheDocumentsFault() {
    var reason = "no write index is defined for alias [articles-write]. The write index may …";

    assertThat(ItemOutcome.of(400, "illegal_argument_exception", reason))
        .isInstanceOf(Deferred.class);
  }

  @Test
  void theReasonDoesNotQuoteTheDocument() {
    var reason =
        "[1:20] failed to parse field [urgency] of type [integer] in document with id '1'."
            + " Preview of field's value: 'a secret\nof two lines'";

    assertThat(ItemOutcome.of(400, "document_parsing_exception", reason))
        .isEqualTo(
            new Rejected(
                "document_parsing_exception",
                "[1:20] failed to parse field [urgency] of type [integer] in document with id"
                    + " '1'."));
  }
}
