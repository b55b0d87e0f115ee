package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import copytaster.index.write.BulkAnswer.Items;
import copytaster.index.write.BulkAnswer.NotNow;
import copytaster.index.write.BulkAnswer.Refused;
import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Rejected;
import copytaster.index.write.ItemOutcome.Stale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ElasticsearchBulkTests {

  private static final String ERROR =
      "{\"error\":{\"type\":\"%s\",\"reason\":\"why\"},\"status\":%d}";

  private final StubElasticsearch elasticsearch;
  private final Rest5Client client;
  private final Bulk bulk;

  ElasticsearchBulkTests() throws IOException {
    elasticsearch = new StubElasticsearch();
    client = Rest5Client.builder(elasticsearch.uri()).build();
    bulk = new ElasticsearchBulk(client, "articles-write", true);
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    elasticsearch.close();
  }

  @Test
  void everyDocumentIsOneLineWithItsVersionForAnAliasOnly() {
    elasticsearch.then(200, items(item(201, null), item(200, null)));

    bulk.send(List.of(document("a", 4, false), document("b", 6, true)));

    assertThat(elasticsearch.requests().getFirst().lines())
        .first()
        .asString()
        .startsWith("POST /articles-write/_bulk?")
        .contains("require_alias=true", "refresh=true", "include_source_on_error=false");
    assertThat(elasticsearch.requests().getFirst().lines().skip(1))
        .containsExactly(
            "{\"index\":{\"_id\":\"a\",\"version\":4,\"version_type\":\"external_gte\"}}",
            "{\"id\":\"a\"}",
            "{\"index\":{\"_id\":\"b\",\"version\":6,\"version_type\":\"external\"}}",
            "{\"id\":\"b\"}");
  }

  @Test
  void theAnswerIsReadItemByItem() {
    elasticsearch.then(
        200,
        items(
            item(201, null),
            item(409, "version_conflict_engine_exception"),
            item(400, "document_parsing_exception"),
            item(429, "es_rejected_execution_exception")));
    var document = document("a", 4, false);

    assertThat(bulk.send(List.of(document, document, document, document)))
        .isEqualTo(
            new Items(
                List.of(
                    new Indexed(),
                    new Stale(),
                    new Rejected("document_parsing_exception", "why"),
                    new Deferred("HTTP 429 es_rejected_execution_exception: why"))));
  }

  @Test
  void aRequestThatIsTooLargeIsRefusedThoughTheAnswerSaysNothing() {
    elasticsearch.then(413, "");

    assertThat(send())
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.type()).isEqualTo(Refused.TYPE_TOO_LARGE));
  }

  @Test
  void aRequestThatIsWrongIsRefused() {
    elasticsearch.then(400, ERROR.formatted("action_request_validation_exception", 400));

    assertThat(send())
        .isEqualTo(new Refused(Refused.TYPE, "action_request_validation_exception: why"));
  }

  @Test
  void aClosedIndexIsNotTheRequestsFault() {
    elasticsearch.then(400, ERROR.formatted("index_closed_exception", 400));

    assertThat(send()).isInstanceOf(NotNow.class);
  }

  @Test
  void anIndexThatIsIllIsNotNow() {
    for (int status : new int[] {401, 403, 404, 408, 429, 500}) {
      elasticsearch.then(status, ERROR.formatted("some_exception", status));
      assertThat(send()).isInstanceOf(NotNow.class);
    }
  }

  @Test
  void aProxysAnswerIsNotNow() {
    elasticsearch.then(502, "<html>Bad Gateway</html>").then(503, "").then(200, "<html>Welcome");

    assertThat(List.of(send(), send(), send())).allMatch(NotNow.class::isInstance);
  }

  @Test
  void anAnswerForOtherDocumentsIsNotBelieved() {
    elasticsearch.then(200, items()).then(200, items(item(201, null), item(201, null)));

    assertThat(List.of(send(), send())).allMatch(NotNow.class::isInstance);
  }

  @Test
  void noAnswerIsNotNow() {
    elasticsearch.close();

    assertThat(send()).isInstanceOf(NotNow.class);
  }

  private BulkAnswer send() {
    return bulk.send(List.of(document("a", 4, false)));
  }

  private static DocumentWrite document(String id, long revision, boolean again) {
    var json = "{\"id\":\"" + id + "\"}";
    return new DocumentWrite(id, revision, again, json.getBytes(StandardCharsets.UTF_8));
  }

  private static String items(String... items) {
    return "{\"took\":1,\"errors\":true,\"items\":[" + String.join(",", items) + "]}";
  }

  private static String item(int status, String error) {
    var why = error == null ? "" : ",\"error\":{\"type\":\"" + error + "\",\"reason\":\"why\"}";
    return "{\"index\":{\"_index\":\"articles-000001\",\"_id\":\"a\",\"status\":"
        + status
        + why
        + "}}";
  }
}
