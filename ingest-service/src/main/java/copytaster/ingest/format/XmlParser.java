package copytaster.ingest.format;

import copytaster.ingest.format.Charsets.Decoded;
import copytaster.ingest.format.Refusal.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads XML: its outermost element tells which wire format it is, whatever the media type says. */
final class XmlParser implements StoryParser {

  private final Map<String, XmlFormat> formats = new TreeMap<>();
  private final Limits limits;

  XmlParser(Limits limits, List<XmlFormat> formats) {
    this.limits = limits;
    for (var format : formats) {
      format.roots().forEach(root -> this.formats.put(root, format));
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
      case XmlReader.Result.Refused(var refusal) -> Parsed.unreadable(refusal);
      case XmlReader.Result.Tree(var root) -> stories(root, source);
    };
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
