package copytaster.index.schema;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few requests that installing the schema needs, with the JSON as the resource has it. */
@Component
class SchemaClient {

  private final Rest5Client client;

  SchemaClient(Rest5Client client) {
    this.client = client;
  }

  /** Returns what is there, or nothing where Elasticsearch knows of nothing. */
  Optional<JsonNode> get(String path) throws IOException {
    try {
      return Optional.of(send(new Request("GET", path)));
    } catch (ResponseException e) {
      if (e.getResponse().getStatusCode() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Puts something there. */
  void put(String path, JsonNode body) throws IOException {
    var request = new Request("PUT", path);
    request.setJsonEntity(body.toString());
    send(request);
  }

  private JsonNode send(Request request) throws IOException {
    try (var content = client.performRequest(request).getEntity().getContent()) {
      return JsonMapper.shared().readTree(content);
    }
  }
}
