package copytaster.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import copytaster.index.write.BulkAnswer.Items;
import copytaster.index.write.BulkAnswer.NotNow;
import copytaster.index.write.BulkAnswer.Refused;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends bulk requests to the alias that is written to. An alias it has to be: Elasticsearch would
 * make up for a missing index with one whose mapping is guessed.
 */
final class ElasticsearchBulk implements Bulk {

  // Shorter than the client's time-out: Elasticsearch itself says what it waited for in vain.
  private static final String TIMEOUT = "20s";

  private final ElasticsearchClient client;
  private final String alias;
  private final Refresh refresh;

  /**
   * Makes it.
   *
   * @param refresh whether what was written is to be found at once
   */
  ElasticsearchBulk(ElasticsearchClient client, String alias, boolean refresh) {
    this.client = client;
    this.alias = alias;
    this.refresh = refresh ? Refresh.True : Refresh.False;
  }

  @Override
  public BulkAnswer send(List<DocumentWrite> documents) {
    try {
      var answer = client.bulk(request(documents));
      return new Items(answer.items().stream().map(ElasticsearchBulk::outcome).toList());
    } catch (ElasticsearchException e) {
      return refused(e.status(), e.error().type(), e.error().reason());
    } catch (TransportException e) {
      // 413 comes without a body that says so.
      return refused(e.statusCode(), "transport", null);
    } catch (IOException e) {
      return new NotNow("no answer: " + e.getClass().getSimpleName());
    }
  }

  private BulkRequest request(List<DocumentWrite> documents) {
    return BulkRequest.of(bulk ->
        bulk.index(alias)
            .requireAlias(true)
            .includeSourceOnError(false)
            .refresh(refresh)
            .timeout(time -> time.time(TIMEOUT))
            .operations(documents.stream().map(ElasticsearchBulk::operation).toList()));
  }

  private static BulkOperation operation(DocumentWrite document) {
    return BulkOperation.of(op ->
        op.<BinaryData>index(index ->
            index
                .id(document.id())
                .version(document.revision())
                .versionType(document.again() ? VersionType.External : VersionType.ExternalGte)
                .document(BinaryData.of(document.json(), ContentType.APPLICATION_JSON))));
  }

  private static ItemOutcome outcome(BulkResponseItem item) {
    var error = item.error();
    return error == null
        ? ItemOutcome.of(item.status(), null, null)
        : ItemOutcome.of(item.status(), error.type(), error.reason());
  }

  private static BulkAnswer refused(int status, @Nullable String type, @Nullable String reason) {
    var why = type + ": " + Reasons.withoutContent(reason);
    if ("index_closed_exception".equals(type)) {
      return new NotNow(why);
    }
    return switch (status) {
      case 413 -> new Refused(Refused.TYPE_TOO_LARGE, why);
      case 400 -> new Refused(Refused.TYPE, why);
      default -> new NotNow("HTTP " + status + " " + why);
    };
  }
}
