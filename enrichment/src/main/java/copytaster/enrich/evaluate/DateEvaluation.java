package copytaster.enrich.evaluate;

import copytaster.article.DateMention;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How well dates are found, measured on lines of a reference day, a language, a text, the expected
 * dates and, where it has one, a part of the set; tabs between them:
 *
 * <pre>2025-02-12 ⇥ ar ⇥ وصل الوفد أمس. ⇥ أمس=2025-02-11 ⇥ dev</pre>
 *
 * Several dates stand between " | "; none means that none may be found. Lines that are empty or
 * begin with # do not count. A date is correct if its ISO 8601 value is the expected one and its
 * words overlap those that are expected.
 *
 * @param totals the figures of each language
 * @param wrong the lines that are not wholly correct, in their order
 */
public record DateEvaluation(Map<String, Totals> totals, List<Wrong> wrong) {

  /** Finds the dates of a text. */
  @FunctionalInterface
  public interface Finder {

    /**
     * Returns the dates, in the order of the text.
     *
     * @param text the text, in which offsets count
     * @param language its language (BCP 47)
     * @param day the day that it is of
     */
    List<DateMention> find(String text, String language, LocalDate day);
  }

  /**
   * Figures of one language, or of all.
   *
   * @param lines how many lines there are
   * @param expected how many dates are expected
   * @param correct how many of them were found with the right value
   * @param exact how many of those were found with exactly the expected words
   * @param missed how many were not found, or with another value
   * @param falseFound how many were found that are not expected, or with another value
   */
  public record Totals(
      int lines, int expected, int correct, int exact, int missed, int falseFound) {

    /** Nothing measured yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

    /** Returns the sum of these and others. */
    public Totals plus(Totals other) {
      return new Totals(
          lines + other.lines,
          expected + other.expected,
          correct + other.correct,
          exact + other.exact,
          missed + other.missed,
          falseFound + other.falseFound);
    }

    /** Returns the share of expected dates that are correct, 0 to 1. */
    public double recall() {
      return expected == 0 ? 1 : (double) correct / expected;
    }

    /** Returns the share of found dates that are correct, 0 to 1. */
    public double precision() {
      return correct + falseFound == 0 ? 1 : (double) correct / (correct + falseFound);
    }
  }

  /**
   * A line that is not wholly correct.
   *
   * @param line its number in the file
   * @param language its language
   * @param text its text
   * @param expected the dates that are expected, {@code surface=value}
   * @param found the dates that were found, in the same form
   */
  public record Wrong(
      int line, String language, String text, List<String> expected, List<String> found) {

    @Override
    public String toString() {
      return line + ": " + text + " expected " + expected + ", found " + found;
    }
  }

  /** Copies what it is made of. */
  public DateEvaluation {
    totals = Map.copyOf(totals);
    wrong = List.copyOf(wrong);
  }

  /** Returns the figures of all languages together. */
  public Totals total() {
    return totals.values().stream().reduce(Totals.NONE, Totals::plus);
  }

  /** Returns the lines that are delivered: dates of all regions, written for this. */
  public static Reader ownLines() {
    var stream = DateEvaluation.class.getResourceAsStream("dates.tsv");
    return new InputStreamReader(
        Objects.requireNonNull(stream, "dates.tsv is not on the class path"),
        StandardCharsets.UTF_8);
  }

  /**
   * Measures what a finder finds in all lines of a file.
   *
   * @throws IllegalArgumentException if a line cannot be used; its number is in the message
   * @throws IOException if the lines cannot be read
   */
  public static DateEvaluation of(Reader lines, Finder finder) throws IOException {
    return of(lines, _ -> true, finder);
  }

  /**
   * Measures what a finder finds in the lines of some parts of a file.
   *
   * @param parts says which parts
   * @throws IllegalArgumentException if a line cannot be used; its number is in the message
   * @throws IOException if the lines cannot be read
   */
  public static DateEvaluation of(Reader lines, Predicate<String> parts, Finder finder)
      throws IOException {
    var totals = new TreeMap<String, Totals>();
    var wrong = new ArrayList<Wrong>();
    for (var row : TabbedRow.read("dates", lines.readAllAsString())) {
      var line = ExpectedDates.of(row);
      if (parts.test(line.part())) {
        var found = finder.find(line.text(), line.language(), line.reference());
        totals.merge(line.language(), totals(line, found), Totals::plus);
        add(line, found, wrong);
      }
    }
    return new DateEvaluation(totals, wrong);
  }

  private static Totals totals(ExpectedDates line, List<DateMention> found) {
    int correct = 0;
    int exact = 0;
    var open = new ArrayList<>(found);
    for (var date : line.dates()) {
      var match = open.stream().filter(date::isCorrectIn).findFirst();
      correct += match.isPresent() ? 1 : 0;
      exact += match.filter(date::isExactly).isPresent() ? 1 : 0;
      match.ifPresent(open::remove);
    }
    int expected = line.dates().size();
    return new Totals(1, expected, correct, exact, expected - correct, found.size() - correct);
  }

  private static void add(ExpectedDates line, List<DateMention> found, List<Wrong> wrong) {
    var totals = totals(line, found);
    if (totals.missed() > 0 || totals.falseFound() > 0) {
      wrong.add(
          new Wrong(
              line.line(),
              line.language(),
              line.text(),
              line.dates().stream().map(ExpectedDates.Expected::toString).toList(),
              found.stream().map(DateEvaluation::text).toList()));
    }
  }

  private static String text(DateMention found) {
    return found.mention().surface() + "=" + found.value();
  }
}
