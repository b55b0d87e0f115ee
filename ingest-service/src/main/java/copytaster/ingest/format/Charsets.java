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
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by the byte order mark, then as UTF-8 if they are that, then by what was
 * declared, then by what the bytes look like.
 */
final class Charsets {

  /** What the bytes turned out to be. */
  sealed interface Decoded {

    /** A text, without a byte order mark. */
    record Text(String value, String charset, List<Warning> warnings) implements Decoded {}

    /** No text. */
    record Undecodable(Refusal refusal) implements Decoded {}
  }

  // Damaged UTF-8 has few bad bytes among many good characters; another charset, hardly a good one.
  private static final int GOOD_PER_BAD = 20;

  private Charsets() {}

  static Decoded decode(byte[] bytes, @Nullable String declared) {
    Charset charset = null;
    if (declared != null && !declared.isBlank()) {
      charset = named(declared.strip()).orElse(null);
      if (charset == null) {
        return undecodable("unknown-charset", "unknown charset \"" + Quote.of(declared) + "\"");
      }
    }
    var mark = ByteOrderMark.of(bytes);
    return mark == null ? unmarked(bytes, charset) : marked(bytes, mark, charset);
  }

  private static Decoded marked(byte[] bytes, ByteOrderMark mark, @Nullable Charset declared) {
    var rest = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
    boolean overruled = declared != null && !declared.name().startsWith(family(mark.charset()));
    var warnings = new Warnings();
    if (overruled) {
      warnings.add(WarningCode.CHARSET_OVERRULED, "byte order mark of " + mark.charset());
    }
    return decoded(rest, mark.charset(), warnings);
  }

  private static Decoded unmarked(byte[] bytes, @Nullable Charset declared) {
    var utf8 = strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
    boolean declaresUtf8 = declared == null || declared.equals(StandardCharsets.UTF_8);
    boolean wide = declared != null && declared.name().startsWith("UTF-");
    // Plain ASCII is what a declared charset says it is: some are written in seven bits.
    boolean lies = !declaresUtf8 && !wide && utf8 != null && utf8.length() < bytes.length;
    var warnings = new Warnings();
    if (utf8 != null && (declaresUtf8 || lies)) {
      if (lies) {
        warnings.add(WarningCode.CHARSET_OVERRULED, "declared " + declared + ", is UTF-8");
      }
      return new Decoded.Text(utf8, StandardCharsets.UTF_8.name(), warnings.list());
    }
    var charset = declaresUtf8 || declared == null ? guess(bytes, warnings) : declared;
    return decoded(ByteBuffer.wrap(bytes), charset, warnings);
  }

  private static Charset guess(byte[] bytes, Warnings warnings) {
    if (Utf8Share.of(bytes).isAtLeast(GOOD_PER_BAD)) {
      return StandardCharsets.UTF_8;
    }
    var guess = Charset.forName(looksArabic(bytes) ? "windows-1256" : "windows-1252");
    warnings.add(WarningCode.CHARSET_OVERRULED, "is not UTF-8, read as " + guess);
    return guess;
  }

  // Arabic letters stand beside each other, accented Latin letters among plain ones.
  private static boolean looksArabic(byte[] bytes) {
    int high = 0;
    int pairs = 0;
    for (int i = 0; i < bytes.length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
      pairs += i > 0 && bytes[i] < 0 && bytes[i - 1] < 0 ? 1 : 0;
    }
    return pairs * 2 > high;
  }

  private static Decoded decoded(ByteBuffer bytes, Charset charset, Warnings warnings) {
    var text = strictly(bytes.duplicate(), charset);
    if (text == null) {
      text = charset.decode(bytes).toString();
      warnings.add(WarningCode.CHARACTERS_REPLACED, "bytes that are no " + charset);
    }
    return new Decoded.Text(text, charset.name(), warnings.list());
  }

  private static @Nullable String strictly(ByteBuffer bytes, Charset charset) {
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

  private static Optional<Charset> named(String name) {
    try {
      var charset = Charset.forName(name);
      // What says ISO-8859-1 is windows-1252 wherever the two differ (WHATWG Encoding).
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin1 ? Charset.forName("windows-1252") : charset);
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
    return new Decoded.Undecodable(
        Refusal.of(Refusal.Kind.UNSUPPORTED, "Content-Type", code, detail));
  }
}
