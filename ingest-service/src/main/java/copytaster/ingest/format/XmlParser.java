package copytaster.ingest.format;

import copytaster.ingest.format.Charsets.Decoded;
import copytaster.ingest.format.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads XML: its outermost element tells which wire format it is, whatever the media type says. */
final class XmlParser implements StoryParser {

  private final Map<String, XmlFormat> formats = new TreeMap<>();
  private final Set<String> mended = new TreeSet<>();
  private final Limits limits;

  XmlParser(Limits limits, List<XmlFormat> formats) {
    this.limits = limits;
    for (var format : formats) {
      format.roots().forEach(root -> this.formats.put(root, format));
      mended.addAll(format.isMended() ? format.roots() : List.of());
    }
  }

  @Override
  public Parsed parse(Submission submission) {
    return switch (XmlText.decode(submission.content(), submission.charset())) {
      case Decoded.Undecodable(var refusal) -> Parsed.unreadable(refusal);
      case Decoded.Text text -> read(new XmlSource(submission, text, limits));
    };
  }

  private Parsed read(XmlSource source) {
    return switch (XmlReader.read(source.text().value(), limits)) {
      case XmlReader.Result.Refused(var refusal) -> mended(refusal, source);
      case XmlReader.Result.Tree(var root) -> stories(root, source);
    };
  }

  // Feeds are often no XML; of other wires, what is damaged is better sent again.
  private Parsed mended(Refusal refusal, XmlSource source) {
    var text = source.text().value();
    boolean malformed = refusal.kind() == Kind.MALFORMED;
    var result =
        malformed ? MendedXml.read(text, mended, limits) : Optional.<XmlReader.Result>empty();
    return switch (result.orElse(null)) {
      case XmlReader.Result.Tree(var root) -> {
        var parsed = stories(root, source.mended(refusal.detail()));
        yield MendedXml.isCut(text, root) ? withoutLast(parsed, refusal) : parsed;
      }
      case XmlReader.Result.Refused(var other) -> Parsed.unreadable(other);
      case null -> Parsed.unreadable(refusal);
    };
  }

  // Nobody knows how much of it is missing.
  private static Parsed withoutLast(Parsed parsed, Refusal refusal) {
    var stories = new ArrayList<>(parsed.stories());
    var last = stories.removeLast();
    var guid = last instanceof Story.Read(var article) ? article.guid() : null;
    var why = Refusal.of(Kind.MALFORMED, "", "cut-off", "it is cut off: " + refusal.detail());
    stories.add(new Story.Refused(guid, why));
    return parsed.with(stories);
  }

  /** Returns whether documents with this outermost element are read. */
  boolean knows(String root) {
    return formats.containsKey(root);
  }

  private Parsed stories(XmlElement root, XmlSource source) {
    var format = formats.get(root.name());
    if (format == null) {
      var known = "<" + Quote.of(root.name()) + ">, not one of " + formats.keySet();
      return Parsed.unreadable(
          Refusal.of(Kind.UNPROCESSABLE, root.path(), "unknown-root", "the XML is " + known));
    }
    var stories = format.stories(root, source);
    if (stories.size() > limits.stories()) {
      var detail = "more than " + limits.stories() + " stories";
      return Parsed.unreadable(Refusal.of(Kind.TOO_LARGE, "", "too-many-stories", detail));
    }
    return Parsed.of(source.text(), stories);
  }
}
