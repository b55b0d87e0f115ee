package copytaster.index.schema;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
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
    var answer = client.performRequest(new Request("GET", path));
    return answer.getStatusCode() == 404 ? Optional.empty() : Optional.of(body(answer));
  }

  /** Puts something there. */
  void put(String path, JsonNode body) throws IOException {
    var request = new Request("PUT", path);
    request.setJsonEntity(body.toString());
    body(client.performRequest(request));
  }

  // The client throws for the server's errors only, not for those it says are ours.
  private static JsonNode body(Response answer) throws IOException {
    try (var content = answer.getEntity().getContent()) {
      var body = JsonMapper.shared().readTree(content);
      if (answer.getStatusCode() >= 300) {
        throw new IOException("HTTP " + answer.getStatusCode() + why(body.path("error")));
      }
      return body;
    }
  }

  // What is wrong in a template is said by the innermost cause only.
  private static String why(JsonNode error) {
    var why = new StringBuilder();
    for (var cause = error; cause.isObject(); cause = cause.path("caused_by")) {
      why.append(why.isEmpty() ? " " : ", caused by ")
          .append(cause.path("type").asString(""))
          .append(": ")
          .append(cause.path("reason").asString(""));
    }
    return why.toString();
  }
}
