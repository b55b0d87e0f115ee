package copytaster.ingest.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as a wire has it.
 *
 * @param role what it is, null if the wire does not say
 * @param contentType its media type, without parameters
 * @param value as the wire wrote it
 * @param pointer where it is
 */
record WireText(@Nullable String role, String contentType, String value, String pointer) {

  static final String PLAIN = "text/plain";
  static final String HTML = "text/html";

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|br|h[1-6]|ul|ol|li|section|article|table|strong|em|blockquote)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  static WireText of(
      @Nullable String role,
      @Nullable String contentType,
      String value,
      String pointer,
      Reading reading) {
    if (contentType != null) {
      var bare = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
      return new WireText(role, bare, value, pointer);
    }
    if (!TAG.matcher(value).find()) {
      return new WireText(role, PLAIN, value, pointer);
    }
    reading.warn(WarningCode.CONTENT_TYPE_GUESSED, "has tags, is taken as text/html", pointer);
    return new WireText(role, HTML, value, pointer);
  }

  boolean isHtml() {
    // Also text/html5 and application/xhtml+xml.
    return contentType.contains("html");
  }

  boolean isXml() {
    return !isHtml() && (contentType.endsWith("xml") || contentType.contains("nitf"));
  }

  /** Returns the words without tags, where there are tags to read. */
  String plain() {
    return isHtml() ? HtmlText.of(value) : value;
  }

  /** Returns whether the last part of a field's name in ninjs 1 says a media type, not a role. */
  static boolean isMarkup(String kind) {
    return typeOf(kind) != null;
  }

  static @Nullable String typeOf(String kind) {
    return switch (kind) {
      case "text" -> PLAIN;
      case "html", "xhtml" -> HTML;
      case "nitf" -> "application/nitf+xml";
      case "markdown" -> "text/markdown";
      default -> null;
    };
  }
}
