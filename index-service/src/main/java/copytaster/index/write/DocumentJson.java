package copytaster.index.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Turns documents into the one line of JSON that a bulk request has for each. */
final class DocumentJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              in -> in.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();
  private static final byte[] FIELD = ",\"article\":".getBytes(StandardCharsets.US_ASCII);

  private DocumentJson() {}

  /** Returns a document alone: the stub of a killed article. */
  static byte[] encode(ArticleDocument document) {
    return JSON.writeValueAsBytes(document);
  }

  /**
   * Returns a document with the enriched article in it, byte for byte as the topic has it: what a
   * newer writer put there is kept too.
   */
  static byte[] encode(ArticleDocument document, byte[] article) {
    var fields = encode(document);
    var line = ByteBuffer.allocate(fields.length + FIELD.length + article.length);
    line.put(fields, 0, fields.length - 1).put(FIELD).put(article).put((byte) '}');
    return onOneLine(line.array());
  }

  // In JSON, a line break is only ever white space; in a bulk request, it is the end.
  private static byte[] onOneLine(byte[] json) {
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '\n' || json[i] == '\r') {
        json[i] = ' ';
      }
    }
    return json;
  }
}
