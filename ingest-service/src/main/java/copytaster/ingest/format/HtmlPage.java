package copytaster.ingest.format;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page and what it says about its story beside the text.
 *
 * @param document the page
 * @param meta its meta elements
 * @param json its JSON-LD
 */
record HtmlPage(Document document, HtmlMeta meta, JsonLd json) {

  static HtmlPage of(Document document, Limits limits, Reading reading) {
    return new HtmlPage(document, new HtmlMeta(document), JsonLd.of(document, limits, reading));
  }

  /** Returns what addresses are relative to, null if the page does not say. */
  @Nullable String base() {
    var written = document.select("base[href]").attr("href");
    var said =
        Stream.of(written, link("canonical"), meta.first("og:url"))
            .filter(Objects::nonNull)
            .filter(address -> address.matches("(?i)https?://.+"))
            .findFirst();
    return said.orElse(null);
  }

  /** Returns the addresses that the page says are its own, the best first, none of a whole site. */
  List<String> addresses() {
    var base = base();
    return Stream.of(
            Stream.of(link("canonical"), meta.first("og:url")),
            json.texts("mainEntityOfPage", "url", "@id"),
            Stream.of(meta.first("parsely-link", "dc.identifier", "twitter:url")))
        .flatMap(said -> said)
        .filter(Objects::nonNull)
        .map(address -> Links.resolve(base, address))
        .filter(address -> !address.matches("(?i)(?:https?://[^/?#]*)?/*(?:#.*)?"))
        .filter(Hrefs::isSafe)
        .distinct()
        .toList();
  }

  /** Returns the language that the page says, the element with the text before the whole. */
  @Nullable String language(Element story) {
    for (Element at = story; at != null; at = at.parent()) {
      var said = at.hasAttr("lang") ? at.attr("lang") : at.attr("xml:lang");
      if (!Lines.isBlank(said)) {
        return said;
      }
    }
    var said = json.text("inLanguage");
    return said != null
        ? said
        : meta.first(
            "og:locale", "content-language", "dc.language", "dcterms.language", "language");
  }

  private @Nullable String link(String rel) {
    var link = document.selectFirst("link[rel~=(?i)\\b" + rel + "\\b][href]");
    return link == null || Lines.isBlank(link.attr("href")) ? null : link.attr("href").strip();
  }
}
