package copytaster.ingest.format;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a page: of its JSON-LD, its meta elements, its time elements.
 *
 * @param page with the dates
 * @param dates of the story
 */
record HtmlDates(HtmlPage page, Dates dates) {

  @Nullable OffsetDateTime published() {
    var said =
        Stream.of(
            page.json().texts("datePublished"),
            page.meta()
                .all(
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "og:published_time",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dc.date.created",
                    "dc.date",
                    "dcterms.date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "date"),
            times(
                "time[itemprop=datePublished], [itemprop=datePublished][datetime], time[pubdate]"),
            page.json().texts("dateCreated"),
            times("article time[datetime], main time[datetime]"),
            times("time[datetime]"));
    return first(said);
  }

  @Nullable OffsetDateTime modified() {
    var said =
        Stream.of(
            page.json().texts("dateModified"),
            page.meta()
                .all(
                    "article:modified_time",
                    "og:updated_time",
                    "og:article:modified_time",
                    "datemodified",
                    "dc.date.modified",
                    "dcterms.modified",
                    "last-modified",
                    "lastmod"),
            times("time[itemprop=dateModified], [itemprop=dateModified][datetime]"));
    return first(said);
  }

  @Nullable OffsetDateTime expires() {
    var said =
        Stream.of(
            page.json().texts("expires"),
            page.meta().all("article:expiration_time", "unpublished_time"));
    var written = said.flatMap(texts -> texts).findFirst().orElse(null);
    return written == null ? null : dates.readLatest(written, "");
  }

  // The first that can be read; others are often in words, and no harm is done by those.
  private @Nullable OffsetDateTime first(Stream<Stream<String>> said) {
    var all = said.flatMap(texts -> texts).toList();
    var zone = dates.reading().zone();
    var readable = all.stream().filter(text -> WireDate.read(text, zone).isPresent()).findFirst();
    var chosen = readable.or(() -> all.stream().findFirst());
    return chosen.map(text -> dates.read(text, "")).orElse(null);
  }

  private Stream<String> times(String selector) {
    return page.document().select(selector).stream()
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
        .filter(text -> !Lines.isBlank(text))
        .limit(1);
  }
}
