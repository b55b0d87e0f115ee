package copytaster.ingest.format;

import copytaster.article.Warning;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a web page, decoded by its byte order mark, then by what the transport says, then by
 * what the page declares of itself (WHATWG HTML, "determining the character encoding").
 */
final class HtmlCharset {

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,400}?\\bcharset\\s*=\\s*[\"']?\\s*([^\"'\\s/>;]{1,40})",
          Pattern.CASE_INSENSITIVE);
  private static final int BEGINNING = 8_192;

  /** What servers say who were never told. */
  private static final Set<String> BY_DEFAULT =
      Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252");

  private HtmlCharset() {}

  /** Decodes a page. */
  static Charsets.Decoded decode(byte[] bytes, @Nullable String transport) {
    var declared = declared(bytes);
    boolean unsaid = transport == null || transport.isBlank();
    boolean overruled =
        !unsaid && declared != null && isByDefault(transport) && !isByDefault(declared);
    var decoded =
        unsaid || overruled
            ? Charsets.decode(bytes, declared, Charsets.DOCUMENT)
            : Charsets.decode(bytes, transport);
    return overruled && declared != null && decoded instanceof Charsets.Decoded.Text text
        ? warned(text, "declares " + Quote.of(declared))
        : decoded;
  }

  /** Returns the charset that a page declares of itself, null if it declares none that is known. */
  static @Nullable String declared(byte[] bytes) {
    var xml = XmlText.declared(bytes);
    if (xml != null && isKnown(xml)) {
      return xml;
    }
    int length = Math.min(bytes.length, BEGINNING);
    var meta = META.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    while (meta.find()) {
      var name = meta.group(1);
      if (isKnown(name)) {
        // A page that could be read so far is not in two bytes a character, whatever it says.
        return name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : name;
      }
    }
    return null;
  }

  private static Charsets.Decoded warned(Charsets.Decoded.Text text, String detail) {
    List<Warning> warnings = new ArrayList<>(text.warnings());
    warnings.add(Warning.of(WarningCode.CHARSET_OVERRULED.code(), detail));
    return new Charsets.Decoded.Text(text.value(), text.charset(), text.why(), warnings);
  }

  private static boolean isByDefault(@Nullable String name) {
    return name != null && BY_DEFAULT.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
