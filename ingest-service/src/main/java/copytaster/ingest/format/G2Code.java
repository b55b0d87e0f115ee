package copytaster.ingest.format;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of NewsML-G2 that names something by a code, a URI, a text or only a name.
 *
 * @param element the property
 */
record G2Code(XmlElement element) {

  /** Returns how it is named, whichever way: its qcode, URI or literal. */
  @Nullable String written() {
    return first("qcode", "uri", "literal");
  }

  /** Returns the last part of how it is named. */
  @Nullable String code() {
    var written = written();
    return written == null ? null : G2Schemes.code(written);
  }

  /** Returns its URI. */
  @Nullable String uri(G2Schemes schemes) {
    var uri = element.attribute("uri");
    var qcode = element.attribute("qcode");
    return uri != null || qcode == null ? uri : schemes.uri(qcode, element);
  }

  /** Returns what it has instead of a URI. */
  @Nullable String literal(G2Schemes schemes) {
    return uri(schemes) != null ? element.attribute("literal") : first("qcode", "literal");
  }

  /** Returns the last part of its role, null if it has none. */
  @Nullable String role() {
    var role = first("role", "roleuri");
    return role == null ? null : G2Schemes.code(role);
  }

  /** Returns the last part of the nature of what it names. */
  @Nullable String type() {
    var type = first("type", "typeuri");
    return type == null ? null : G2Schemes.code(type);
  }

  /** Returns its name, in the language of the item if there are several. */
  @Nullable String name(@Nullable String language) {
    var names = element.all("name").stream().filter(name -> !name.text().isEmpty()).toList();
    return names.stream()
        .filter(name -> isIn(name, language))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(NitfMarkup::line)
        .orElse(null);
  }

  static boolean isIn(XmlElement text, @Nullable String language) {
    var own = text.attribute("xml:lang");
    return own == null || (language != null && primary(own).equals(primary(language)));
  }

  private static String primary(String tag) {
    return tag.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
  }

  private @Nullable String first(String... names) {
    return Stream.of(names)
        .map(element::attribute)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
