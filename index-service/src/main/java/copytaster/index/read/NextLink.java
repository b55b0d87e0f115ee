package copytaster.index.read;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The Link header that leads to the next page (RFC 8288). */
final class NextLink {

  private static final String CURSOR = "cursor";

  private NextLink() {}

  /** Returns the header's value: the same request with another cursor. */
  static String of(String path, Map<String, String[]> parameters, String cursor) {
    var uri = UriComponentsBuilder.fromPath(path);
    var values = new HashMap<String, Object>();
    parameters.forEach((name, value) -> {
      if (!name.equals(CURSOR)) {
        uri.queryParam(name, "{" + name + "}");
        values.put(name, value[0]);
      }
    });
    uri.queryParam(CURSOR, cursor);
    return "<" + uri.encode().buildAndExpand(values).toUriString() + ">; rel=\"next\"";
  }
}
