package copytaster.ingest.format;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells the story from the rest of its page. */
final class HtmlMain {

  // In this order, the nearest to the text first.
  private static final List<String> MARKS =
      List.of(
          "[itemprop=articleBody], [property=articleBody]",
          "article, [role=article]",
          "main, [role=main]");
  private static final int LONG = 1_000;
  private static final double SHARE = 0.35;

  private HtmlMain() {}

  /** Returns the element with the text of the story; the page is changed by it. */
  static Element of(Element body) {
    var whole = body.clone();
    HtmlNoise.remove(body);
    var chosen = chosen(body);
    if (!Lines.isBlank(chosen.text())) {
      return chosen;
    }
    return Lines.isBlank(body.text()) ? whole : body;
  }

  // What is marked is the story, unless it is but a small part of the text, as teasers are.
  private static Element chosen(Element body) {
    var lengths = HtmlLengths.of(body);
    var densest = HtmlDensity.densest(body, lengths);
    int wanted = Math.max(1, (int) Math.min(LONG, SHARE * lengths.text(densest)));
    for (var mark : MARKS) {
      var largest = body.select(mark).stream().max(Comparator.comparingInt(lengths::text));
      if (largest.isPresent() && lengths.text(largest.get()) >= wanted) {
        return largest.get();
      }
    }
    return densest;
  }
}
