package copytaster.ingest.format;

import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param headline its words, null if there is none
 * @param page that it is of
 */
record HtmlTitle(@Nullable String headline, HtmlPage page) {

  private static final String MARKED = "[itemprop=headline], article h1, main h1";

  static HtmlTitle of(HtmlPage page) {
    var document = page.document();
    var marked = document.selectFirst(MARKED);
    var all = document.select("h1");
    var shown = marked == null && all.size() == 1 ? all.first() : marked;
    var headline =
        Stream.of(
                page.json().text("headline"),
                shown == null ? null : text(shown),
                page.meta().first("og:title", "dc.title", "dcterms.title", "twitter:title"),
                all.isEmpty() ? null : all.getFirst().text(),
                withoutSite(document.title(), page.meta().first("og:site_name")))
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(text -> !Lines.isBlank(text))
            .findFirst()
            .orElse(null);
    return new HtmlTitle(headline, page);
  }

  /** Takes the headline and the lines of writers and dates out of the text, which are fields. */
  void removeFrom(Element story) {
    if (headline == null) {
      return;
    }
    var folded = Folding.words(headline);
    story.select("h1, h2, [itemprop=headline]").stream()
        .filter(heading -> Folding.words(heading.text()).equals(folded))
        .limit(1)
        .toList()
        .forEach(Element::remove);
  }

  private static String text(Element heading) {
    return heading.hasAttr("content") ? heading.attr("content") : heading.text();
  }

  // Sites put their name behind the title, with a line or dash between.
  private static String withoutSite(String title, @Nullable String site) {
    int last = Stream.of(" | ", " - ", " – ", " — ").mapToInt(title::lastIndexOf).max().orElse(-1);
    boolean named = site != null && last > 0 && title.substring(last).contains(site);
    return named ? title.substring(0, last) : title;
  }
}
