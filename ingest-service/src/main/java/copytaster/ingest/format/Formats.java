package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The wire formats that are read: chosen by media type where it says something, else by sight. */
public final class Formats {

  /** Media types that say no more than that there are bytes, or text, or XML. */
  private static final Set<String> VAGUE = Set.of("application/octet-stream", "text/plain");

  private static final String HTML = "text/html";

  private final Map<String, StoryParser> parsers = new TreeMap<>();
  private final XmlParser xml;

  /** Takes how much of a submission is read. */
  public Formats(Limits limits) {
    var markdown = new TextParser(new MarkdownMarkup());
    var plain = new TextParser(new PlainMarkup());
    var ninjs = new NinjsParser(limits);
    this.xml =
        new XmlParser(
            limits,
            List.of(new NitfFormat(), new G2Format(), new FeedFormat(), new NewsMlFormat()));
    put(markdown, "text/markdown", "text/x-markdown");
    put(plain, "text/plain", "application/octet-stream");
    put(ninjs, "application/json", "application/ninjs+json", "application/vnd.iptc.ninjs+json");
    put(new HtmlParser(limits), HTML, "application/xhtml+xml");
    put(new ControlWireParser(limits), "application/x-iptc7901", "application/x-anpa1312");
    put(new MailParser(limits, this::parse), MailParser.MEDIA_TYPE);
    put(xml, "application/xml", "text/xml");
    put(xml, "application/rss+xml", "application/atom+xml", "application/rdf+xml");
  }

  /** Reads a submission. */
  public Parsed parse(Submission submission) {
    var type = submission.mediaType();
    var seen = seen(type, submission.content());
    var parser = parser(seen == null ? type : seen);
    boolean binary = type.equals("application/octet-stream") && seen == null;
    if (parser == null || (binary && Sniffer.isBinary(submission.content()))) {
      return Parsed.unreadable(unsupported(type));
    }
    var why = seen == null ? "Content-Type " + type : "begins like " + seen;
    return parser.parse(submission).chosenBecause(why);
  }

  /** Returns the media types that are read, in alphabetical order. */
  public List<String> mediaTypes() {
    return List.copyOf(parsers.keySet());
  }

  /** Returns why a submission of a media type is not read. */
  public Refusal unsupported(@Nullable String contentType) {
    var sent = contentType == null ? "no Content-Type was sent" : "this Content-Type is not read";
    return new Refusal(
        Refusal.Kind.UNSUPPORTED,
        sent + "; these are: " + String.join(", ", mediaTypes()),
        List.of(new Fault("Content-Type", "unsupported", sent)));
  }

  // Feeds come as HTML and pages as XML; else what a media type says is believed.
  private @Nullable String seen(String type, byte[] content) {
    if (VAGUE.contains(type)) {
      return Sniffer.mediaType(content).orElse(null);
    }
    boolean isMarkup = type.endsWith("xml") || type.equals(HTML);
    var root = isMarkup ? Sniffer.root(content) : null;
    if (root == null) {
      return null;
    }
    return type.contains("html")
        ? xml.knows(root) ? "application/xml" : null
        : root.equalsIgnoreCase("html") ? HTML : null;
  }

  private @Nullable StoryParser parser(String mediaType) {
    var lower = mediaType.toLowerCase(Locale.ROOT);
    var parser = parsers.get(lower);
    return parser == null && lower.endsWith("+xml") ? xml : parser;
  }

  private void put(StoryParser parser, String... mediaTypes) {
    for (var mediaType : mediaTypes) {
      parsers.put(mediaType, parser);
    }
  }
}
