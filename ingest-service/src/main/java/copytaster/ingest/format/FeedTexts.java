package copytaster.ingest.format;

import copytaster.ingest.format.Charsets.Decoded;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of feeds: what Atom says a text is, or what the text of a feed that says nothing
 * looks like.
 */
final class FeedTexts {

  private static final String TAGS =
      "(?:p|div|br|hr|a|b|i|u|s|em|strong|span|font|img|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|td|th|tbody"
          + "|blockquote|figure|figcaption|section|article|small|sup|sub|center|pre|code|cite|q|mark"
          + "|iframe|video|audio|script|style|html|body|time|abbr|picture|source|wbr|strike|del|ins)";
  private static final Pattern TAG =
      Pattern.compile("</?" + TAGS + "(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile("</" + TAGS + "\\s*>|<(?:br|img|wbr)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED =
      Pattern.compile(
          "&(?:lt|#60|#x3c);/?" + TAGS + "\\b[^<>]{0,2000}?(?:&(?:gt|#62|#x3e);|>)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  private final Reading reading;

  FeedTexts(Reading reading) {
    this.reading = reading;
  }

  /** Returns a text as plain text in one line. */
  String line(XmlElement element) {
    var text = read(element);
    boolean marked = text.isHtml() && (says(element) || CLOSING.matcher(text.value()).find());
    var plain = marked ? HtmlText.of(text.value()) : text.isHtml() ? element.text() : text.value();
    return plain.strip().replaceAll("\\s+", " ");
  }

  /** Returns a text as plain text. */
  String plain(XmlElement element) {
    return read(element).plain().strip();
  }

  /** Returns a text as the feed has it, HTML or plain. */
  WireText read(XmlElement element) {
    if ("base64".equals(lower(element, "mode"))) {
      return decoded(element);
    }
    var type = type(element);
    if (!element.children().isEmpty()) {
      return html(element, XmlHtml.document(element).body().html());
    }
    var words = element.words().strip();
    return switch (type == null ? "" : type) {
      case "" -> guessed(element, words);
      case "text", "text/plain" -> plain(element, words);
      case "html", "text/html", "xhtml", "application/xhtml+xml" -> once(element, words);
      default ->
          (type != null && (isText(type) || isXml(type))) || ENTITY.matcher(words).find()
              ? guessed(element, words)
              : decoded(element);
    };
  }

  // Nothing says what it is: HTML if it has tags, else plain.
  private WireText guessed(XmlElement element, String words) {
    if (TAG.matcher(words).find() || ESCAPED.matcher(words).find()) {
      return once(element, words);
    }
    if (!ENTITY.matcher(words).find()) {
      return plain(element, words);
    }
    var unescaped = Parser.unescapeEntities(words, false);
    if (!unescaped.equals(words)) {
      reading.warn(WarningCode.DOUBLE_ESCAPED, "names of characters were read", element.path());
    }
    return plain(element, unescaped);
  }

  // HTML that has no tags but names of their brackets was escaped once more than it should be.
  private WireText once(XmlElement element, String words) {
    if (TAG.matcher(words).find() || !ESCAPED.matcher(words).find()) {
      return html(element, words);
    }
    reading.warn(WarningCode.DOUBLE_ESCAPED, "HTML, undone once", element.path());
    return html(element, Parser.unescapeEntities(words, false));
  }

  private WireText decoded(XmlElement element) {
    var type = type(element);
    var bytes = base64(element.words());
    boolean readable = type == null || isText(type) || isXml(type) || type.contains("html");
    if (bytes != null && readable && Charsets.decode(bytes, null) instanceof Decoded.Text text) {
      reading.warnings().addAll(text.warnings());
      return type != null && type.contains("html")
          ? html(element, text.value())
          : guessed(element, text.value().strip());
    }
    if (bytes == null && readable) {
      return guessed(element, element.words().strip());
    }
    var what = "no text of " + Quote.of(type == null ? "base64" : type);
    reading.warn(WarningCode.BODY_UNREADABLE, what, element.path());
    return plain(element, "");
  }

  private static byte @Nullable [] base64(String words) {
    try {
      return Base64.getDecoder().decode(words.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static WireText html(XmlElement element, String html) {
    var base = Links.base(element);
    return new WireText(
        null, WireText.HTML, base == null ? html : absolute(html, base), element.path());
  }

  private static String absolute(String html, String base) {
    var document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    for (var name : new String[] {"href", "src"}) {
      document
          .body()
          .select("[" + name + "]")
          .forEach(element -> element.attr(name, Links.resolve(base, element.attr(name))));
    }
    return document.body().html();
  }

  private static WireText plain(XmlElement element, String words) {
    return new WireText(null, WireText.PLAIN, words, element.path());
  }

  private static boolean says(XmlElement element) {
    return type(element) != null;
  }

  private static @Nullable String type(XmlElement element) {
    var type = lower(element, "type");
    return type == null ? null : type.replaceFirst(";.*", "").strip();
  }

  private static @Nullable String lower(XmlElement element, String attribute) {
    var value = FeedNames.attribute(element, attribute);
    return value == null ? null : value.toLowerCase(Locale.ROOT);
  }

  private static boolean isText(String type) {
    return type.startsWith("text") || !type.contains("/");
  }

  private static boolean isXml(String type) {
    return type.endsWith("xml");
  }
}
