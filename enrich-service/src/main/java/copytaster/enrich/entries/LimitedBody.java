package copytaster.enrich.entries;

import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies up to a limit. */
final class LimitedBody {

  private static final Logger log = LoggerFactory.getLogger(LimitedBody.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  private LimitedBody() {}

  /**
   * Returns all bytes of a body.
   *
   * @throws ProblemException if there are more than are taken
   */
  static byte[] bytes(InputStream body, DataSize most) throws IOException {
    int limit = Math.toIntExact(most.toBytes());
    var bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new ProblemException(
          ProblemType.TOO_LARGE, "The body has at most %d bytes.".formatted(limit));
    }
    return bytes;
  }

  /**
   * Returns the JSON of a body.
   *
   * @throws ProblemException if it is none, or larger than is taken
   */
  static JsonNode json(InputStream body, DataSize most) throws IOException {
    var bytes = bytes(body, most);
    try {
      var json = JSON.readTree(bytes);
      if (!json.isMissingNode()) {
        return json;
      }
    } catch (JacksonException e) {
      log.debug("The body of a request is no JSON", e);
    }
    throw new ProblemException(ProblemType.MALFORMED, "The body is no JSON.");
  }
}
