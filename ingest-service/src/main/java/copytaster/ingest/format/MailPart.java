package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mail that is no multipart.
 *
 * @param header its header
 * @param alternative which group of parts it is in that all say the same, 0 for none
 * @param content its bytes, without the coding of the transport
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares parts.
record MailPart(MailHeader header, int alternative, byte[] content) {

  /** Returns the media type in lower case. */
  String mediaType() {
    var type = header.structured("content-type").value();
    // A multipart that does not say where its parts end is one part.
    boolean known = type.contains("/") && !type.startsWith("multipart/");
    return known ? type : "text/plain";
  }

  /** Returns the charset that it says, null if it says none. */
  @Nullable String charset() {
    return parameter("charset");
  }

  @Nullable String fileName() {
    var disposition = header.structured("content-disposition").parameters().get("filename");
    var name = disposition == null ? parameter("name") : disposition;
    return name == null || Lines.isBlank(name) ? null : ControlLine.clean(name).strip();
  }

  /** Returns the id by which other parts show it, without the angle brackets. */
  @Nullable String contentId() {
    var id = header.raw("content-id");
    return id == null ? null : id.replaceAll("[<>\\s]", "");
  }

  /**
   * Returns what stands in an article for parts that are no text of it; their bytes stay where they
   * came.
   */
  static List<Association> associations(List<MailPart> attached) {
    var associations = new ArrayList<Association>();
    for (var part : attached) {
      associations.add(part.association("attachment-" + (associations.size() + 1)));
    }
    return associations;
  }

  private Association association(String name) {
    var type = mediaType();
    var id = contentId();
    return new Association(
        name,
        id == null ? null : "cid:" + id,
        type.startsWith("image/") ? "picture" : type.replaceFirst("/.*", ""),
        header.text("content-description"),
        null,
        null,
        null,
        null,
        List.of(file(type)));
  }

  private Rendition file(String type) {
    var size = Long.valueOf(content.length);
    return new Rendition("original", null, type, fileName(), null, null, size, null);
  }

  boolean isText() {
    return isPlain() || isHtml();
  }

  boolean isPlain() {
    return mediaType().equals("text/plain") && !isAttached();
  }

  boolean isHtml() {
    return mediaType().equals("text/html") && !isAttached();
  }

  boolean isFlowed() {
    return "flowed".equalsIgnoreCase(parameter("format"));
  }

  boolean hasBlanksToDelete() {
    return "yes".equalsIgnoreCase(parameter("delsp"));
  }

  private boolean isAttached() {
    return header.structured("content-disposition").value().equals("attachment");
  }

  private @Nullable String parameter(String name) {
    var value = header.structured("content-type").parameters().get(name.toLowerCase(Locale.ROOT));
    return value == null || value.isBlank() ? null : value.strip();
  }
}
