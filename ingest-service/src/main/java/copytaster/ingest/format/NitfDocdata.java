package copytaster.ingest.format;

import copytaster.article.AltId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the head of an NITF document says of it as a message. */
final class NitfDocdata {

  private final XmlElement root;
  private final XmlElement docdata;

  NitfDocdata(XmlElement root) {
    this.root = root;
    this.docdata =
        root.first("head", "docdata")
            .or(() -> root.anywhere("docdata").findFirst())
            .orElseGet(() -> new XmlElement("docdata", "", "", root));
  }

  /** Returns a date, as its attribute has it or its words. */
  @Nullable String date(String name) {
    var date = docdata.first(name).orElse(null);
    return date == null
        ? null
        : date.attribute("norm") != null ? date.attribute("norm") : words(date);
  }

  /** Returns the date of publication. */
  @Nullable String published() {
    return root.anywhere("pubdata")
        .map(pubdata -> pubdata.attribute("date.publication"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns the date of the last entry in the history. */
  @Nullable String revised() {
    return root.anywhere("revision-history")
        .map(entry -> entry.attribute("norm"))
        .filter(Objects::nonNull)
        .reduce((_, last) -> last)
        .orElse(null);
  }

  /** Returns the id of the document, null if it says none. */
  @Nullable String id() {
    var id = docdata.first("doc-id").map(one -> one.attribute("id-string")).orElse(null);
    return id != null ? id : root.attribute("uno");
  }

  /** Returns who gave the id. */
  @Nullable String registrar() {
    return docdata.attributeOf("regsrc", "doc-id");
  }

  /** Returns its status. */
  @Nullable String status() {
    return docdata.attribute("management-status");
  }

  /** Returns the id of the document that the status is about. */
  @Nullable String otherId() {
    return docdata.attribute("management-doc-idref");
  }

  /** Returns the status of that other document. */
  @Nullable String otherStatus() {
    return docdata.attribute("management-idref-status");
  }

  @Nullable String urgency() {
    return docdata.attributeOf("ed-urg", "urgency");
  }

  /** Returns the messages to editors, and what the history tells. */
  List<String> messages() {
    var notes = docdata.all("ed-msg").stream().map(note -> note.attribute("info"));
    var words = docdata.all("ed-msg").stream().map(NitfMarkup::line);
    var history = root.anywhere("revision-history").map(entry -> entry.attribute("comment"));
    return Stream.of(notes, words, history)
        .flatMap(all -> all)
        .filter(note -> note != null && !note.isEmpty())
        .toList();
  }

  /** Returns the key that ties the takes of a story together. */
  @Nullable String key() {
    return docdata.attributeOf("key", "du-key");
  }

  @Nullable String copyrightHolder() {
    return docdata.attributeOf("holder", "doc.copyright");
  }

  /** Returns the notice that year and holder make. */
  @Nullable String copyrightNotice() {
    var year = docdata.attributeOf("year", "doc.copyright");
    var holder = copyrightHolder();
    return year == null || holder == null ? null : "© " + year + " " + holder;
  }

  @Nullable String rightsOwner() {
    return docdata.attributeOf("owner", "doc.rights");
  }

  /** Returns what the attributes of the rights say, each with its name. */
  @Nullable String usageTerms() {
    var terms =
        docdata.all("doc.rights").stream()
            .flatMap(rights -> rights.attributes().entrySet().stream())
            .filter(term -> !term.getKey().equals("owner") && !term.getKey().equals("id"))
            .filter(term -> !Lines.isBlank(term.getValue()))
            .map(term -> term.getKey() + ": " + term.getValue().strip())
            .collect(Collectors.joining("; "));
    return terms.isEmpty() ? null : terms;
  }

  /** Returns a meta element of the head. */
  @Nullable String meta(String... names) {
    for (var name : names) {
      var content =
          root.anywhere("meta")
              .filter(meta -> name.equalsIgnoreCase(meta.attribute("name")))
              .map(meta -> meta.attribute("content"))
              .filter(Objects::nonNull)
              .findFirst();
      if (content.isPresent()) {
        return content.get();
      }
    }
    return null;
  }

  /** Returns the ids beside the document's own. */
  List<AltId> altIds(@Nullable String id, @Nullable String guid) {
    var ids = new ArrayList<AltId>();
    if (id != null && !id.equals(guid)) {
      ids.add(new AltId("guid", id));
    }
    var duKey = docdata.first("du-key").orElse(null);
    if (duKey != null && key() != null) {
      ids.add(new AltId("du-key", duKey(duKey)));
    }
    root.anywhere("pubdata")
        .map(pubdata -> pubdata.attribute("ex-ref"))
        .filter(Objects::nonNull)
        .forEach(url -> ids.add(new AltId("url", url)));
    return ids;
  }

  private static String duKey(XmlElement duKey) {
    return Stream.of("key", "generation", "version", "part")
        .map(duKey::attribute)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("/"));
  }

  private static @Nullable String words(XmlElement element) {
    var words = element.text();
    return words.isEmpty() ? null : words;
  }
}
