package copytaster.ingest.format;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML of which only words, structure, links and pictures are left.
 *
 * @param html what is left
 * @param text its plain text
 * @param hadActiveParts whether scripts, event handlers or the like were taken out
 */
record SafeHtml(String html, String text, boolean hadActiveParts) {

  // Relative links stay as they are; jsoup wants to see them resolve to something.
  private static final String BASE = "https://relative.invalid/";

  private static final String ACTIVE =
      "script, iframe, object, embed, applet, form, [^on], [href^=javascript:], [src^=javascript:]";

  private static final Safelist WORDS =
      Safelist.relaxed()
          .addTags(
              "figure", "figcaption", "section", "article", "header", "footer", "aside", "main")
          .addTags("hr", "time", "mark", "s", "del", "ins", "bdi", "bdo", "abbr", "address")
          .addAttributes(":all", "dir", "lang", "title")
          .addAttributes("time", "datetime")
          .preserveRelativeLinks(true);

  static SafeHtml of(String html) {
    return of(Jsoup.parse(html, BASE));
  }

  /** Cleans a document, which is changed by it. */
  static SafeHtml of(Document dirty) {
    dirty.setBaseUri(BASE);
    boolean active = !dirty.select(ACTIVE).isEmpty();
    dirty.select("script, style, template").remove();
    var clean = new Cleaner(WORDS).clean(dirty);
    clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
    Element body = clean.body();
    return new SafeHtml(body.html().strip(), HtmlText.of(body), active);
  }
}
