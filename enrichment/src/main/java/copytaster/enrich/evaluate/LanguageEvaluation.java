package copytaster.enrich.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compares the language that is told of texts with the one that a file says: one text a line, its
 * language (BCP 47), a tab, the text.
 */
public final class LanguageEvaluation {

  private static final int SHOWN = 80;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private LanguageEvaluation() {}

  /**
   * Evaluates a file.
   *
   * @param characters how many of a text are read; 0 for all
   * @param detector tells the language of a text
   */
  public static LanguageEvaluation of(Reader reader, int characters, UnaryOperator<String> detector)
      throws IOException {
    var evaluation = new LanguageEvaluation();
    var lines = new BufferedReader(reader);
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && tab < line.length() - 1) {
        evaluation.add(line.substring(0, tab), cut(line.substring(tab + 1), characters), detector);
      }
    }
    return evaluation;
  }

  /** Returns for each language how many texts were right, and how many there are. */
  public Map<String, int[]> counts() {
    return counts;
  }

  /** Returns which part of all texts was right, 0 to 1. */
  public double accuracy() {
    int right = counts.values().stream().mapToInt(count -> count[0]).sum();
    int all = counts.values().stream().mapToInt(count -> count[1]).sum();
    return all == 0 ? 0 : (double) right / all;
  }

  /** Returns the texts that were taken for another language, with both languages before them. */
  public List<String> errors() {
    return errors;
  }

  private void add(String language, String text, UnaryOperator<String> detector) {
    var found = detector.apply(text);
    var count = counts.computeIfAbsent(language, _ -> new int[2]);
    count[1]++;
    if (found.equals(language)) {
      count[0]++;
    } else {
      errors.add(language + "\t" + found + "\t" + cut(text, SHOWN));
    }
  }

  private static String cut(String text, int characters) {
    return characters > 0 && text.length() > characters ? text.substring(0, characters) : text;
  }
}
