package copytaster.ingest.format;

import java.util.Set;

/**
 * Warns of what the head of an NITF document says and an article has no field for.
 *
 * @param root the document
 * @param reading of the story
 */
record NitfRest(XmlElement root, Reading reading) {

  private static final Set<String> READ =
      Set.of(
          "title",
          "docdata",
          "doc-id",
          "urgency",
          "fixture",
          "date.issue",
          "date.release",
          "date.expire",
          "series",
          "ed-msg",
          "du-key",
          "doc.copyright",
          "doc.rights",
          "key-list",
          "keyword",
          "identified-content",
          "evloc",
          "tobject",
          "tobject.property",
          "tobject.subject",
          "pubdata",
          "revision-history");

  void warn() {
    root.first("head")
        .ifPresent(new XmlRest(READ, child -> child.is("identified-content"), reading)::warn);
  }
}
