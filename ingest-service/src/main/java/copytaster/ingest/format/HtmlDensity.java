package copytaster.ingest.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the most running text, by its paragraphs. */
final class HtmlDensity {

  private static final Pattern COMMA = Pattern.compile("[,،、，;؛]");
  private static final int SHORTEST = 25;
  private static final int CHARACTERS_PER_POINT = 100;
  private static final int MOST_POINTS = 5;

  private HtmlDensity() {}

  /** Returns the densest element, the whole where there are no paragraphs. */
  static Element densest(Element body, HtmlLengths lengths) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (var block : body.select("p, pre, li, td, div, section, blockquote")) {
      boolean paragraph = block.is("p, pre");
      var own = paragraph ? block.text() : block.ownText();
      if (own.length() >= SHORTEST) {
        score(scores, block, points(own));
      }
    }
    // Of two that are alike the first is taken, which is the same one every time.
    Element best = body;
    double most = 0;
    for (var entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linked(entry.getKey(), lengths));
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static void score(Map<Element, Double> scores, Element block, double points) {
    var parent = block.is("p, pre, li, td") ? block.parent() : block;
    add(scores, parent, points);
    add(scores, parent == null ? null : parent.parent(), points / 2);
  }

  private static void add(Map<Element, Double> scores, @Nullable Element element, double points) {
    if (element != null && !element.nameIs("html")) {
      scores.merge(element, points, Double::sum);
    }
  }

  private static double points(String text) {
    long commas = COMMA.matcher(text).results().count();
    return 1 + commas + Math.min(MOST_POINTS, text.length() / (double) CHARACTERS_PER_POINT);
  }

  private static double linked(Element element, HtmlLengths lengths) {
    return lengths.linked(element) / (double) Math.max(1, lengths.text(element));
  }
}
