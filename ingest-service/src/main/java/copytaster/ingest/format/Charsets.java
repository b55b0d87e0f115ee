package copytaster.ingest.format;

import copytaster.article.Warning;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by the byte order mark, then as UTF-8 if they are that, then by what was
 * declared, then by what the bytes look like.
 */
final class Charsets {

  /** Who declares a charset, where it is the transport. */
  static final String TRANSPORT = "Content-Type";

  /** Who declares a charset, where it is the document. */
  static final String DOCUMENT = "declared by the document";

  /** What the bytes turned out to be. */
  sealed interface Decoded {

    /**
     * A text, without a byte order mark.
     *
     * @param value its characters
     * @param charset that it was read as
     * @param why that charset
     * @param warnings what was overruled or replaced
     */
    record Text(String value, String charset, String why, List<Warning> warnings)
        implements Decoded {}

    /** No text. */
    record Undecodable(Refusal refusal) implements Decoded {}
  }

  // Damaged UTF-8 has few bad bytes among many good characters; another charset, hardly a good one.
  private static final int GOOD_PER_BAD = 20;

  // What systems declare that were never told otherwise.
  private static final Set<String> LATIN_BY_DEFAULT = Set.of("windows-1252", "ISO-8859-15");

  private Charsets() {}

  /** Decodes what the transport may declare a charset of. */
  static Decoded decode(byte[] bytes, @Nullable String declared) {
    return decode(bytes, declared, TRANSPORT);
  }

  /**
   * Decodes bytes.
   *
   * @param declared a charset, null if none is declared
   * @param by who declares it
   */
  static Decoded decode(byte[] bytes, @Nullable String declared, String by) {
    Charset charset = null;
    if (declared != null && !declared.isBlank()) {
      charset = named(declared.strip()).orElse(null);
      if (charset == null) {
        return undecodable("unknown-charset", "unknown charset \"" + Quote.of(declared) + "\"");
      }
    }
    var mark = ByteOrderMark.of(bytes);
    return mark == null ? unmarked(bytes, charset, by) : marked(bytes, mark, charset);
  }

  private static Decoded marked(byte[] bytes, ByteOrderMark mark, @Nullable Charset declared) {
    var rest = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
    boolean overruled = declared != null && !declared.name().startsWith(family(mark.charset()));
    var warnings = new Warnings();
    if (overruled) {
      warnings.add(WarningCode.CHARSET_OVERRULED, "byte order mark of " + mark.charset());
    }
    return decoded(rest, mark.charset(), "byte order mark", warnings);
  }

  private static Decoded unmarked(byte[] bytes, @Nullable Charset declared, String by) {
    var utf8 = strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
    var wide = WideText.charset(bytes).orElse(null);
    if (utf8 != null && wide == null && isUtf8(bytes, utf8, declared)) {
      return utf8(utf8, declared, by);
    }
    boolean declaresUtf8 = declared == null || declared.equals(StandardCharsets.UTF_8);
    var warnings = new Warnings();
    var charset = declaresUtf8 ? null : overruled(bytes, declared, wide, warnings);
    return charset == null
        ? decoded(ByteBuffer.wrap(bytes), detected(bytes, wide, warnings), "detected", warnings)
        : decoded(ByteBuffer.wrap(bytes), charset, by, warnings);
  }

  // Plain ASCII is what a declared charset says it is: some are written in seven bits. But nothing
  // is UTF-16 that has no zero in it.
  private static boolean isUtf8(byte[] bytes, String utf8, @Nullable Charset declared) {
    if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    return declared.name().startsWith("UTF-")
        ? utf8.indexOf('\0') < 0
        : utf8.length() < bytes.length;
  }

  private static Decoded utf8(String text, @Nullable Charset declared, String by) {
    boolean said = StandardCharsets.UTF_8.equals(declared);
    var warnings = new Warnings();
    if (declared != null && !said) {
      warnings.add(WarningCode.CHARSET_OVERRULED, "declared " + declared + ", is UTF-8");
    }
    var why = said ? by : "is valid UTF-8";
    return new Decoded.Text(text, StandardCharsets.UTF_8.name(), why, warnings.list());
  }

  // The declared charset, null if the bytes are plainly in another script. Which half of UTF-16
  // comes first is seen better than said.
  private static @Nullable Charset overruled(
      byte[] bytes, @Nullable Charset declared, @Nullable Charset wide, Warnings warnings) {
    if (declared != null && declared.name().startsWith("UTF-16") && wide != null) {
      return wide;
    }
    boolean byDefault = declared != null && LATIN_BY_DEFAULT.contains(declared.name());
    boolean lies = byDefault && (wide != null || CharsetDetection.isPlainlyNotLatin(bytes));
    if (lies) {
      warnings.add(WarningCode.CHARSET_OVERRULED, "declared " + declared + ", is no Latin text");
    }
    return lies ? null : declared;
  }

  private static Charset detected(byte[] bytes, @Nullable Charset wide, Warnings warnings) {
    if (wide == null && Utf8Share.of(bytes).isAtLeast(GOOD_PER_BAD)) {
      return StandardCharsets.UTF_8;
    }
    var charset = wide == null ? CharsetDetection.of(bytes) : wide;
    warnings.add(WarningCode.CHARSET_OVERRULED, "is not UTF-8, read as " + charset);
    return charset;
  }

  private static Decoded decoded(ByteBuffer bytes, Charset charset, String why, Warnings warnings) {
    var text = strictly(bytes.duplicate(), charset);
    if (text == null) {
      text = charset.decode(bytes).toString();
      warnings.add(WarningCode.CHARACTERS_REPLACED, "bytes that are no " + charset);
    }
    return new Decoded.Text(text, charset.name(), why, warnings.list());
  }

  /** Returns the text, null if some of the bytes are no characters of the charset. */
  static @Nullable String strictly(ByteBuffer bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes);
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Returns the charset with a name, none if nobody knows it. */
  static Optional<Charset> named(String name) {
    try {
      var charset = Charset.forName(name);
      // What says ISO-8859-1 is windows-1252, and so on, wherever the two differ (WHATWG Encoding).
      return Optional.of(
          switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            default -> charset;
          });
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String family(Charset charset) {
    return charset
        .name()
        .substring(0, Math.min(6, charset.name().length()))
        .toUpperCase(Locale.ROOT);
  }

  private static Decoded undecodable(String code, String detail) {
    return new Decoded.Undecodable(Refusal.of(Refusal.Kind.UNSUPPORTED, TRANSPORT, code, detail));
  }
}
