package copytaster.enrich.evaluate;

import copytaster.article.DateMention;
import copytaster.enrich.text.TabbedRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a file of expected dates: the day that the text is of, its language, the text, the
 * dates in it, and the part of the set that it belongs to, which may be missing.
 *
 * @param line its number
 * @param reference the day that the text is of
 * @param language the language, a BCP 47 tag
 * @param text the text
 * @param dates the dates, in the order of the text
 * @param part the part, empty if there is none
 */
record ExpectedDates(
    int line,
    LocalDate reference,
    String language,
    String text,
    List<Expected> dates,
    String part) {

  /**
   * A date that is expected.
   *
   * @param surface the words that are it
   * @param begin where they begin in the text
   * @param value its ISO 8601 value
   */
  record Expected(String surface, int begin, String value) {

    boolean isCorrectIn(DateMention found) {
      return found.value().equals(value)
          && found.mention().begin() < begin + surface.length()
          && found.mention().end() > begin;
    }

    boolean isExactly(DateMention found) {
      return found.mention().begin() == begin && found.mention().surface().equals(surface);
    }

    @Override
    public String toString() {
      return surface + "=" + value;
    }
  }

  private static final String BETWEEN = Pattern.quote(" | ");

  static ExpectedDates of(TabbedRow row) {
    var text = row.required(2, "text");
    return new ExpectedDates(
        row.line(),
        reference(row),
        row.required(1, "language"),
        text,
        dates(row, text),
        row.cell(4));
  }

  private static LocalDate reference(TabbedRow row) {
    try {
      return LocalDate.parse(row.required(0, "day"));
    } catch (DateTimeException e) {
      throw row.error("no day: " + row.cell(0));
    }
  }

  private static List<Expected> dates(TabbedRow row, String text) {
    var dates = new ArrayList<Expected>();
    int from = 0;
    for (var cell : row.cell(3).isEmpty() ? new String[0] : row.cell(3).split(BETWEEN, -1)) {
      int sign = cell.lastIndexOf('=');
      int begin = sign < 1 ? -1 : text.indexOf(cell.substring(0, sign), from);
      if (begin < 0) {
        throw row.error("no date of the text: " + cell);
      }
      dates.add(new Expected(cell.substring(0, sign), begin, cell.substring(sign + 1)));
      from = begin + sign;
    }
    return dates;
  }
}
