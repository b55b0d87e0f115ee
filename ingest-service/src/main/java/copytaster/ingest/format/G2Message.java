package copytaster.ingest.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The message that items came in.
 *
 * @param header its header, null if it has none or the item came alone
 * @param schemes the aliases that its catalogs explain
 * @param language of what does not say its own
 */
record G2Message(
    @Nullable XmlElement header, Map<String, String> schemes, @Nullable String language) {

  /** None. */
  static final G2Message NONE = new G2Message(null, Map.of(), null);

  static G2Message of(XmlElement root) {
    var header = root.first("header").orElse(null);
    var schemes = header == null ? Map.<String, String>of() : G2Schemes.in(header);
    return new G2Message(header, schemes, root.attribute("xml:lang"));
  }

  /** Returns a text of the header. */
  @Nullable String text(String name) {
    return header == null ? null : header.textOf(name);
  }
}
