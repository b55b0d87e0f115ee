package copytaster.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a format by how a submission begins, where its media type says nothing. */
final class Sniffer {

  private static final int BEGINNING = 4_096;
  private static final String HTML = "text/html";

  // What may stand before the outermost element: possessive, since a text may be made of it alone.
  private static final String PROLOG =
      "^(?>\\s++|<\\?.*?\\?>|<!--.*?-->|<![dD][oO][cC][tT][yY][pP][eE][^>\\[]*+(?:\\[.*?]\\s*+)?>)*+";
  private static final Pattern ROOT =
      Pattern.compile(PROLOG + "<(?:[\\w.-]++:)?([\\w.-]++)", Pattern.DOTALL);
  private static final Pattern DOCTYPE =
      Pattern.compile(
          "^(?>\\s++|<\\?.*?\\?>|<!--.*?-->)*+<!doctype\\s++html\\b",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Elements that only HTML begins with; others are of XML. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "article",
          "main",
          "section",
          "header",
          "table",
          "span",
          "center",
          "br",
          "img",
          "a",
          "ul",
          "ol",
          "b",
          "i",
          "strong",
          "em",
          "font",
          "blockquote",
          "figure",
          "script",
          "style");

  private Sniffer() {}

  /** Returns the media type that the bytes look like, none if they could be any text. */
  static Optional<String> mediaType(byte[] content) {
    var beginning = beginning(content);
    if (ControlFrames.isAnpa(beginning)) {
      return Optional.of("application/x-anpa1312");
    }
    if (ControlFrames.isIptc(beginning)) {
      return Optional.of("application/x-iptc7901");
    }
    if (MailParser.isMail(beginning)) {
      return Optional.of(MailParser.MEDIA_TYPE);
    }
    var visible = beginning.stripLeading();
    if (visible.startsWith("<")) {
      return Optional.of(isHtml(visible) ? HTML : "application/xml");
    }
    return visible.matches("(?s)(?:\\{\\s*[\"}]|\\[\\s*\\{).*")
        ? Optional.of("application/json")
        : Optional.empty();
  }

  /** Returns whether the bytes are no text in any charset. */
  static boolean isBinary(byte[] content) {
    return ByteOrderMark.of(content) == null
        && WideText.charset(content).isEmpty()
        && beginning(content).chars().filter(c -> c == 0).count() > 0;
  }

  // Its first characters; those outside ASCII do not matter here.
  private static String beginning(byte[] content) {
    int length = Math.min(content.length, BEGINNING);
    var mark = ByteOrderMark.of(content);
    if (mark != null) {
      return new String(content, mark.length(), length - mark.length(), mark.charset());
    }
    var charset = WideText.charset(content).orElse(StandardCharsets.ISO_8859_1);
    return new String(content, 0, length, charset);
  }

  /** Returns the local name of the outermost element of markup, null if there is none. */
  static @Nullable String root(byte[] content) {
    return root(beginning(content).stripLeading());
  }

  private static @Nullable String root(String visible) {
    var root = ROOT.matcher(visible);
    return root.find() ? root.group(1) : null;
  }

  private static boolean isHtml(String visible) {
    var root = root(visible);
    return DOCTYPE.matcher(visible).find()
        || (root != null && ELEMENTS.contains(root.toLowerCase(Locale.ROOT)));
  }
}
