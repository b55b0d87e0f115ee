package copytaster.stack.push;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ingest-service said of one story, or of a submission as a whole.
 *
 * @param status of the answer, as HTTP numbers it
 * @param body the receipt or the problem
 */
public record PushAnswer(int status, JsonNode body) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int FIRST_REFUSAL = 300;

  /** Returns whether it was taken, all of it. */
  public boolean accepted() {
    return status < FIRST_REFUSAL && refused() == 0;
  }

  /** Returns how many stories were refused. A submission that is refused as a whole counts one. */
  public long refused() {
    return status < FIRST_REFUSAL ? Receipts.refused(body) : 1;
  }

  /** Returns the articles that were made of it. */
  public List<PushedArticle> articles() {
    return Receipts.articles(body);
  }

  static List<PushAnswer> read(int status, String body, boolean bulk) {
    if (!bulk || status >= FIRST_REFUSAL) {
      return List.of(new PushAnswer(status, parse(body)));
    }
    return body.lines().filter(line -> !line.isBlank()).flatMap(PushAnswer::line).toList();
  }

  // The last line of a bulk's answer sums up the others: it has no status of its own.
  private static Stream<PushAnswer> line(String line) {
    var body = parse(line);
    return body.path("status").isInt()
        ? Stream.of(new PushAnswer(body.path("status").intValue(), body))
        : Stream.empty();
  }

  // What is no JSON, as from another server on that port, is shown as it came.
  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException _) {
      return JSON.getNodeFactory().stringNode(text);
    }
  }
}
