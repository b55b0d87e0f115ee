package copytaster.index.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The body of a bulk request: for each document a line that says what to do, and its own. */
final class BulkLines {

  private BulkLines() {}

  static byte[] of(List<DocumentWrite> documents) {
    int size = documents.stream().mapToInt(DocumentWrite::size).sum();
    var lines = new ByteArrayOutputStream(size);
    for (var document : documents) {
      lines.writeBytes(action(document).getBytes(StandardCharsets.UTF_8));
      lines.writeBytes(document.json());
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  // The id is a UUID, in which nothing is to be escaped.
  private static String action(DocumentWrite document) {
    return "{\"index\":{\"_id\":\""
        + document.id()
        + "\",\"version\":"
        + document.revision()
        + ",\"version_type\":\""
        + (document.again() ? "external" : "external_gte")
        + "\"}}\n";
  }
}
