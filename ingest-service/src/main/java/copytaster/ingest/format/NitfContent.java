package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells what in the body of an NITF document is the text of the story. */
final class NitfContent {

  /** Parts of the end that are no text of the story. */
  static final List<String> END = List.of("tagline", "bibliography");

  private static final List<String> HEAD =
      List.of(
          "hedline", "note", "rights", "byline", "distributor", "dateline", "abstract", "series");

  private final List<XmlNode> nodes = new ArrayList<>();
  private final Reading reading;

  private NitfContent(Reading reading) {
    this.reading = reading;
  }

  // What stands in the head or at the end and is none of their parts is text of the story.
  static List<XmlNode> of(XmlElement body, Reading reading) {
    var content = new NitfContent(reading);
    for (var node : body.content()) {
      if (!(node instanceof XmlNode.Child(var child))) {
        content.nodes.add(node);
      } else if (child.is("body.head")) {
        content.addWithout(HEAD, child);
      } else if (child.is("body.end")) {
        content.addWithout(END, child);
      } else if (child.is("body.content")) {
        content.addOnce(child.content());
      } else if (!child.is("head")) {
        content.nodes.add(node);
      }
    }
    return content.nodes;
  }

  private void addWithout(List<String> names, XmlElement part) {
    part.content().stream()
        .filter(node -> !(node instanceof XmlNode.Child(var child) && names.contains(child.name())))
        .forEach(nodes::add);
  }

  // Archives have the lead in a block of its own and then again in the block of the whole text.
  private void addOnce(List<XmlNode> content) {
    var blocks =
        content.stream()
            .flatMap(node -> node instanceof XmlNode.Child(var one) ? Stream.of(one) : Stream.of())
            .filter(one -> one.is("block"))
            .toList();
    boolean repeats = blocks.size() == 2 && begins(blocks.getLast(), blocks.getFirst());
    if (repeats) {
      var what = "a block that is the beginning of the next one";
      reading.warn(WarningCode.VALUE_DROPPED, what, blocks.getFirst(), "");
    }
    content.stream()
        .filter(node ->
            !(repeats && node instanceof XmlNode.Child(var one) && one == blocks.getFirst()))
        .forEach(nodes::add);
  }

  private static boolean begins(XmlElement whole, XmlElement beginning) {
    var start = visible(beginning);
    return !start.isEmpty()
        && beginning.anywhere("media").findAny().isEmpty()
        && visible(whole).startsWith(start);
  }

  private static String visible(XmlElement element) {
    return element.words().replaceAll("\\s+", "");
  }
}
