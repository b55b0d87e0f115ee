package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.ArticleBuilder;
import copytaster.article.Association;
import copytaster.article.Body;
import copytaster.article.Description;
import copytaster.article.Headline;
import copytaster.article.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Maps the story of a web page to an article. */
final class HtmlStory {

  private static final double MUCH_LONGER = 1.5;

  private final HtmlPage page;
  private final Draft draft;
  private final Reading reading;
  private final HtmlTitle title;
  private final int onPage;
  private final Element story;
  private final HtmlBody body;
  private final String language;

  HtmlStory(HtmlPage page, Draft draft, Submission submission) {
    this.page = page;
    this.draft = draft;
    this.reading = draft.reading();
    this.title = HtmlTitle.of(page);
    this.onPage = HtmlLengths.visible(page.document().body().text());
    var language = page.language(page.document().body());
    this.story = HtmlMain.of(page.document().body());
    this.language = language == null ? "" : language;
    int before = HtmlLengths.visible(story.text());
    title.removeFrom(story);
    warnOfRest(before);
    var rules = submission.conventions().boilerplate();
    this.body = HtmlBody.of(story, page.base(), rules, reading);
  }

  /** Returns whether there is anything to read on the page. */
  boolean isEmpty() {
    return Lines.isBlank(body.plain())
        && title.headline() == null
        && page.json().text("articleBody", "text") == null;
  }

  Story story(String charset) {
    var dates = new HtmlDates(page, draft.dates());
    var published = dates.published();
    var modified = dates.modified();
    var addresses = page.addresses();
    addresses.forEach(address -> draft.guid(address, ""));
    draft.guidOf((title.headline() == null ? "" : title.headline()) + "\n\n" + body.plain());
    draft.versionCreated(modified == null ? published : modified);
    return draft.story(
        "html",
        charset,
        article -> {
          article.type("text").firstCreated(published).expires(dates.expires());
          texts(article);
          credits(article);
          new HtmlConcepts(page).write(article);
          article.altIds(altIds(addresses)).associations(pictures());
        });
  }

  private void texts(ArticleBuilder article) {
    var bodies = bodies();
    var lang = page.language(story);
    article
        .language(draft.language(lang == null ? language : lang, ""))
        .headlines(headlines(bodies))
        .descriptions(descriptions())
        .bodies(bodies)
        .boilerplate(body.boilerplate());
    if (bodies.isEmpty()) {
      reading.warn(WarningCode.BODY_MISSING, "there is no text besides the headline", "");
    }
  }

  // The page may show less of the text than its JSON-LD has.
  private List<Body> bodies() {
    var text = page.json().text("articleBody", "text");
    int shown = HtmlLengths.visible(body.plain());
    if (text != null && HtmlLengths.visible(text) > MUCH_LONGER * shown) {
      reading.warn(WarningCode.CONTENT_CHOSEN, "the text of the JSON-LD, which is longer", "");
      var whole = WireText.of(null, null, text, "", reading);
      return Bodies.of(List.of(whole), reading);
    }
    return Bodies.in(reading).plain(null, body.plain()).html(null, body.html(), "").list();
  }

  private List<Headline> headlines(List<Body> bodies) {
    var headlines = new ArrayList<Headline>();
    var main = title.headline();
    if (main != null) {
      headlines.add(Headline.main(main));
    } else if (!bodies.isEmpty() && !Lines.isBlank(body.plain())) {
      reading.warn(WarningCode.HEADLINE_DERIVED, "the first sentence, which the body has too", "");
      headlines.add(Headline.main(FirstSentence.of(body.plain())));
    }
    page.json()
        .texts("alternativeHeadline", "alternateName")
        .filter(text -> !text.equals(main))
        .forEach(text -> headlines.add(new Headline("alternate", null, text)));
    return headlines;
  }

  private List<Description> descriptions() {
    return Stream.concat(
            page.json().texts("description", "abstract"),
            page.meta()
                .all("og:description", "description", "dc.description", "twitter:description"))
        .map(text -> new Description("summary", null, text))
        .distinct()
        .toList();
  }

  private void credits(ArticleBuilder article) {
    var credits = new HtmlCredits(page, body.credits());
    article
        .by(credits.by())
        .located(page.json().text("dateline"))
        .infoSources(draft.sources(credits.sources()))
        .copyrightHolder(credits.copyrightHolder())
        .copyrightNotice(credits.copyrightNotice())
        .usageTerms(credits.usageTerms())
        .signals(
            page.json().texts("correction").findAny().isPresent()
                ? List.of(Signal.CORRECTION)
                : List.of());
  }

  private List<Association> pictures() {
    var pictures = HtmlFigures.of(story, page.base());
    Stream.concat(
            page.json().values("image").stream()
                .map(image -> image.isString() ? image.stringValue() : url(image)),
            page.meta().all("og:image", "og:image:url", "twitter:image"))
        .filter(address -> address != null && !Lines.isBlank(address))
        .map(address -> Links.resolve(page.base(), address))
        .forEach(href -> pictures.putIfAbsent(href, new Picture(href, "", null)));
    var all = new ArrayList<Association>();
    for (var picture : pictures.values()) {
      all.add(picture.toAssociation(all.size() + 1, reading.warnings()));
    }
    return all;
  }

  private @Nullable String url(JsonNode image) {
    return page.json().text(image, "contentUrl", "url");
  }

  private List<AltId> altIds(List<String> addresses) {
    return Stream.concat(
            addresses.stream().skip(1).map(address -> new AltId("url", address)),
            page.json().texts("identifier").map(id -> new AltId("identifier", id)))
        .distinct()
        .toList();
  }

  private void warnOfRest(int taken) {
    int left = onPage - taken;
    if (left > 0) {
      reading.warn(
          WarningCode.CONTENT_CHOSEN, left + " of " + onPage + " characters were left out", "");
    }
  }
}
