package copytaster.ingest.format;

import copytaster.article.Rendition;
import copytaster.ingest.format.Charsets.Decoded;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One content item of NewsML: a text, or a file somewhere else. */
final class NewsMlContent {

  private static final String NAME = "FormalName";

  private final XmlElement item;
  private final @Nullable XmlElement data;
  private @Nullable String words;
  private @Nullable XmlElement markup;

  NewsMlContent(XmlElement item) {
    this.item = item;
    this.data =
        item.first("DataContent").or(() -> item.first("Encoding", "DataContent")).orElse(null);
  }

  XmlElement item() {
    return item;
  }

  /** Returns whether there is a text in it, not a style sheet or a picture. */
  boolean isText() {
    var type = type();
    boolean other = type.matches(".*(?:css|javascript|image|video|audio|photo|graphic|jpe?g).*");
    return !other && data != null && !Lines.isBlank(words());
  }

  /** Returns whether it is a file to look at or listen to, or one that is somewhere else. */
  boolean isFile() {
    return item.attribute("Href") != null || (!isText() && kind() != null);
  }

  /** Returns what kind of file it is, null if nothing says. */
  @Nullable String kind() {
    var type = type();
    var byType =
        Stream.of("photo", "image", "graphic", "video", "audio").filter(type::contains).findFirst();
    return byType
        .map(kind -> kind.matches("photo|image") ? "picture" : kind)
        .orElseGet(() -> MediaTypes.kind(null, item.attribute("Href")));
  }

  /** Returns how well the form of a text keeps what it says, of alternatives. */
  int rank() {
    var type = type();
    return type.contains("nitf") ? 3 : type.contains("html") || isMarked() ? 2 : 1;
  }

  /** Returns the element whose words are the text, null where the text is characters alone. */
  @Nullable XmlElement markup() {
    if (markup == null && isMarked()) {
      markup = outermost(Objects.requireNonNull(data));
    } else if (markup == null && words().matches("(?s)\\s*<(?:\\?xml|nitf|html)\\b.*")) {
      markup =
          XmlReader.read(words().strip(), Limits.DEFAULT) instanceof XmlReader.Result.Tree(var root)
              ? root
              : null;
    }
    return markup;
  }

  /** Returns the text where it is characters alone. */
  WireText characters(Reading reading) {
    var words = words();
    var mime = item.attributeOf(NAME, "MimeType");
    boolean known = mime != null && mime.matches("(?i)text/(?:plain|html)|.*xhtml.*");
    var markup = words.matches("(?is)\\s*<(?:\\?xml|!doctype|html|nitf|body|div|p)\\b.*");
    var type = markup ? WireText.HTML : known ? mime : null;
    return WireText.of(null, type, words.strip(), item.path(), reading);
  }

  Rendition rendition(String name, Reading reading) {
    var href = item.attribute("Href");
    if (href == null) {
      reading.warn(WarningCode.VALUE_DROPPED, "a file inside the NewsML", item.path());
    } else if (!Hrefs.isSafe(href)) {
      reading.warn(WarningCode.HREF_DROPPED, "its scheme is not to be followed", item.path());
      href = null;
    }
    return new Rendition(
        name,
        href,
        item.attributeOf(NAME, "MimeType"),
        null,
        whole("width", reading),
        whole("height", reading),
        size(reading),
        number("duration", reading));
  }

  private boolean isMarked() {
    return data != null && !data.children().isEmpty();
  }

  private static XmlElement outermost(XmlElement data) {
    return data.first("nitf").or(() -> data.first("html")).orElse(data);
  }

  private String words() {
    if (words == null) {
      words = data == null ? "" : decoded(data.words());
    }
    return words;
  }

  private String decoded(String words) {
    var notation = item.attributeOf("Notation", "Encoding");
    if (notation == null || !notation.toLowerCase(Locale.ROOT).contains("base64")) {
      return words;
    }
    try {
      var bytes = Base64.getMimeDecoder().decode(words.strip());
      return Charsets.decode(bytes, null) instanceof Decoded.Text text ? text.value() : words;
    } catch (IllegalArgumentException e) {
      return words;
    }
  }

  private String type() {
    return Stream.of("MimeType", "MediaType", "Format")
        .map(name -> item.attributeOf(NAME, name))
        .map(said -> said == null ? "" : said.toLowerCase(Locale.ROOT))
        .reduce("", (all, said) -> all + " " + said);
  }

  private @Nullable Integer whole(String ending, Reading reading) {
    var number = number(ending, reading);
    return number == null || number > Integer.MAX_VALUE ? null : Integer.valueOf(number.intValue());
  }

  private @Nullable Long size(Reading reading) {
    var size = item.textOf("Characteristics", "SizeInBytes");
    var number = new XmlNumbers(item, reading).read("size", size);
    return number == null ? null : Long.valueOf(number.longValue());
  }

  // Agencies name them as they like: Width, PixelWidth, ImageWidth.
  private @Nullable Double number(String ending, Reading reading) {
    for (var property :
        item.first("Characteristics").stream()
            .flatMap(at -> at.all("Property").stream())
            .toList()) {
      var name = property.attribute(NAME);
      if (name != null && name.toLowerCase(Locale.ROOT).endsWith(ending)) {
        return new XmlNumbers(property, reading).read(name, property.attribute("Value"));
      }
    }
    return null;
  }
}
