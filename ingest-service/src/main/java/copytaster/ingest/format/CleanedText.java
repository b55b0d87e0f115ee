package copytaster.ingest.format;

import copytaster.article.Boilerplate;
import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text with the lines that are no part of the story set apart. Both lists put together in the
 * order of their numbers are the text as it came.
 *
 * @param kept the lines of the story, blank ones included
 * @param removed the others
 * @param credits what the removed lines credit
 */
record CleanedText(List<Line> kept, List<Boilerplate> removed, List<Credit> credits) {

  /**
   * Sets boilerplate apart.
   *
   * @param shown what a reader sees of a line, without markup
   */
  static CleanedText of(List<Line> lines, BoilerplateRules rules, UnaryOperator<String> shown) {
    var kept = new ArrayList<Line>();
    var removed = new ArrayList<Boilerplate>();
    var credits = new ArrayList<Credit>();
    for (var line : lines) {
      var match = line.isBlank() ? null : rules.match(shown.apply(line.text())).orElse(null);
      if (match == null) {
        kept.add(line);
      } else {
        removed.add(new Boilerplate(line.number(), line.text(), match.rule()));
        if (match.credit() != null) {
          credits.add(match.credit());
        }
      }
    }
    return new CleanedText(kept, removed, credits);
  }

  /** Returns the same text with nothing set apart, for one that would not be left otherwise. */
  static CleanedText untouched(List<Line> lines) {
    return new CleanedText(lines, List.of(), List.of());
  }
}
