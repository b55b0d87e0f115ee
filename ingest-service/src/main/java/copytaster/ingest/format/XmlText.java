package copytaster.ingest.format;

import copytaster.article.Warning;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML document, decoded by what the document itself declares before what the
 * transport says (RFC 7303, section 3), and fit to be read: without its declaration and without the
 * characters that XML cannot hold.
 */
final class XmlText {

  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\?>", Pattern.DOTALL);
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']\\s*([^\"'>]+?)\\s*[\"']");
  private static final int BEGINNING = 400;

  private XmlText() {}

  /** Decodes a document. */
  static Charsets.Decoded decode(byte[] bytes, @Nullable String transport) {
    var declared = declared(bytes);
    boolean known = declared != null && isKnown(declared);
    var decoded =
        known
            ? Charsets.decode(bytes, declared, Charsets.DOCUMENT)
            : Charsets.decode(bytes, transport);
    if (!(decoded instanceof Charsets.Decoded.Text text)) {
      return decoded;
    }
    var warnings = new ArrayList<>(text.warnings());
    if (declared != null && !known) {
      warnings.add(
          warning(WarningCode.CHARSET_OVERRULED, "declares \"" + Quote.of(declared) + "\""));
    }
    return new Charsets.Decoded.Text(
        readable(text.value(), warnings), text.charset(), text.why(), List.copyOf(warnings));
  }

  /** Returns the charset that the document declares, null if it declares none. */
  static @Nullable String declared(byte[] bytes) {
    var wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    int length = Math.min(bytes.length, BEGINNING);
    var encoding = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return encoding.find() ? encoding.group(1) : null;
  }

  // Two bytes a character without a byte order mark (XML 1.0, appendix F).
  private static @Nullable String wide(byte[] bytes) {
    if (bytes.length < 4 || ByteOrderMark.of(bytes) != null) {
      return null;
    }
    boolean big = bytes[0] == 0 && bytes[1] == '<' && bytes[2] == 0;
    boolean little = bytes[0] == '<' && bytes[1] == 0 && bytes[3] == 0;
    return big ? "UTF-16BE" : little ? "UTF-16LE" : null;
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  private static String readable(String text, List<Warning> warnings) {
    var start = DECLARATION.matcher(text);
    var rest = start.find() ? text.substring(start.end()) : text;
    int begin = 0;
    while (begin < rest.length() && Lines.isBlank(rest.substring(begin, begin + 1))) {
      begin++;
    }
    rest = rest.substring(begin);
    if (rest.codePoints().allMatch(XmlText::isCharacter)) {
      return rest;
    }
    warnings.add(warning(WarningCode.CHARACTERS_REPLACED, "characters that XML cannot hold"));
    var clean = new StringBuilder(rest.length());
    rest.codePoints().forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : 0xFFFD));
    return clean.toString();
  }

  // XML 1.0, section 2.2.
  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static Warning warning(WarningCode code, String detail) {
    return Warning.of(code.code(), detail);
  }
}
