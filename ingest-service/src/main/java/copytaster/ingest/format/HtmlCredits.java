package copytaster.ingest.format;

import copytaster.article.InfoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who wrote the story of a page, whom it credits, and who owns it.
 *
 * @param page that says it
 * @param found what the credit lines of its text say
 */
record HtmlCredits(HtmlPage page, List<Credit> found) {

  @Nullable String by() {
    var said =
        Stream.<Stream<String>>of(
            page.json().texts("author"),
            page.meta()
                .all(
                    "author",
                    "article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "byl"),
            elements("[itemprop=author] [itemprop=name], [rel=author], [itemprop=author]"),
            names(true),
            elements(".byline, .author-name"));
    return said.map(names -> names.filter(name -> !name.matches("(?i)https?:\\S+")).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(names -> String.join(", ", names))
        .orElse(null);
  }

  List<InfoSource> sources() {
    var sources = new ArrayList<InfoSource>();
    names(false).forEach(name -> add(sources, name, null));
    page.meta()
        .all("dc.source", "original-source", "syndication-source")
        .forEach(name -> add(sources, name, null));
    page.json().texts("sourceOrganization", "creditText").forEach(name -> add(sources, name, null));
    Stream.concat(
            page.json().texts("publisher"),
            page.meta().all("dc.publisher", "dcterms.publisher", "og:site_name"))
        .limit(1)
        .forEach(name -> add(sources, name, "publisher"));
    return sources;
  }

  @Nullable String copyrightHolder() {
    var said = page.json().text("copyrightHolder");
    return said == null ? page.meta().first("dcterms.rightsholder") : said;
  }

  @Nullable String copyrightNotice() {
    var said = page.json().text("copyrightNotice");
    return said == null
        ? page.meta().first("copyright", "dc.rights", "dcterms.rights", "rights")
        : said;
  }

  @Nullable String usageTerms() {
    var said = page.json().text("license", "usageInfo");
    return said == null ? page.meta().first("dc.rights.license", "dcterms.license") : said;
  }

  private Stream<String> names(boolean writers) {
    return found.stream()
        .filter(credit -> credit.writers() == writers)
        .flatMap(credit -> credit.names().stream())
        .distinct();
  }

  private Stream<String> elements(String selector) {
    return page.document().select(selector).stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() < TextLayout.LONGEST_HEADLINE)
        .distinct()
        .limit(1);
  }

  private static void add(List<InfoSource> sources, String name, @Nullable String role) {
    boolean isAddress = name.matches("(?i)https?://\\S+");
    if (sources.stream().noneMatch(source -> Objects.equals(source.name(), name))) {
      sources.add(new InfoSource(isAddress ? null : name, role, isAddress ? name : null, null));
    }
  }
}
