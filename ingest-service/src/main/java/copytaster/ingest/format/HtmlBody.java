package copytaster.ingest.format;

import copytaster.article.Boilerplate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a story on a page.
 *
 * @param plain its text, without the captions of pictures
 * @param html the same as HTML, pictures included
 * @param captions what the pictures say
 * @param boilerplate lines that are no part of it
 * @param credits what those lines credit
 */
record HtmlBody(
    String plain,
    String html,
    String captions,
    List<Boilerplate> boilerplate,
    List<Credit> credits) {

  private static final String LINES = "p, li, div, h2, h3, h4, h5, h6, span, td, section, a";

  static HtmlBody of(
      Element story, @Nullable String base, BoilerplateRules rules, Reading reading) {
    var text = story.clone();
    var captions = HtmlFigures.remove(text);
    if (Lines.isBlank(text.text())) {
      text = story.clone();
      captions = "";
    }
    var lines = Lines.of(HtmlText.of(text));
    var cleaned = CleanedText.of(lines, rules, line -> line);
    if (cleaned.kept().stream().allMatch(Lines.Line::isBlank) && !cleaned.removed().isEmpty()) {
      reading.warn(WarningCode.BOILERPLATE_KEPT, "nothing else would be left", "");
      cleaned = CleanedText.untouched(lines);
    }
    return new HtmlBody(
        joined(cleaned.kept()),
        html(story, base, cleaned.removed()),
        captions,
        cleaned.removed(),
        cleaned.credits());
  }

  private static String joined(List<Lines.Line> kept) {
    return kept.stream()
        .map(Lines.Line::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String html(Element story, @Nullable String base, List<Boilerplate> removed) {
    Set<String> lines = new HashSet<>();
    removed.forEach(line -> lines.add(line.text().strip()));
    var copy = story.clone();
    if (!lines.isEmpty()) {
      var lengths = HtmlLengths.of(copy);
      copy.select(LINES).stream()
          .filter(element -> lengths.text(element) <= BoilerplateRules.LONGEST_LINE)
          .filter(element -> lines.contains(element.text().strip()))
          .filter(element -> element.selectFirst("img, video, audio") == null)
          .forEach(Element::remove);
    }
    for (var name : List.of("href", "src")) {
      copy.select("[" + name + "]")
          .forEach(element -> element.attr(name, Links.resolve(base, element.attr(name))));
    }
    var document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    if (copy.nameIs("body")) {
      document.body().insertChildren(0, copy.childNodes());
    } else {
      document.body().appendChild(copy);
    }
    return document.body().html();
  }
}
