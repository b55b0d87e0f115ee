package copytaster.index.write;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import copytaster.index.write.BulkAnswer.NotNow;
import java.io.IOException;
import java.util.List;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Sends bulk requests to the alias that is written to. An alias it has to be: Elasticsearch would
 * make up for a missing index with one whose mapping is guessed.
 *
 * <p>It speaks HTTP itself, because the client above hides the status of an answer without a body,
 * as that to a request that is too large is.
 */
final class ElasticsearchBulk implements Bulk {

  // Shorter than the client's time-out: Elasticsearch itself says what it waited for in vain.
  private static final String TIMEOUT = "20s";
  private static final ContentType LINES = ContentType.create("application/x-ndjson");

  private final Rest5Client client;
  private final String alias;
  private final boolean refresh;

  /**
   * Makes it.
   *
   * @param refresh whether what was written is to be found at once
   */
  ElasticsearchBulk(Rest5Client client, String alias, boolean refresh) {
    this.client = client;
    this.alias = alias;
    this.refresh = refresh;
  }

  @Override
  public BulkAnswer send(List<DocumentWrite> documents) {
    try {
      return answer(client.performRequest(request(documents)), documents.size());
    } catch (ResponseException e) {
      return new NotNow("HTTP " + e.getResponse().getStatusCode());
    } catch (IOException e) {
      return new NotNow("no answer: " + e.getClass().getSimpleName());
    }
  }

  private Request request(List<DocumentWrite> documents) {
    var request = new Request("POST", "/" + alias + "/_bulk");
    request.addParameter("require_alias", "true");
    request.addParameter("include_source_on_error", "false");
    request.addParameter("refresh", Boolean.toString(refresh));
    request.addParameter("timeout", TIMEOUT);
    request.addParameter("filter_path", BulkResponse.FILTER_PATH);
    request.setEntity(new ByteArrayEntity(BulkLines.of(documents), LINES));
    return request;
  }

  private static BulkAnswer answer(Response answer, int documents) throws IOException {
    var entity = answer.getEntity();
    if (entity == null) {
      return BulkResponse.read(answer.getStatusCode(), new byte[0], documents);
    }
    try (var content = entity.getContent()) {
      var body = content == null ? new byte[0] : content.readAllBytes();
      return BulkResponse.read(answer.getStatusCode(), body, documents);
    }
  }
}
