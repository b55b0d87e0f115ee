package copytaster.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a vocabulary file: cells between tabs, several values in a cell between bars. Lines
 * that are empty or begin with # are comments.
 *
 * @param file the file's name
 * @param line its number, from 1
 * @param cells the cells; missing ones at the end are empty
 */
public record TabbedRow(String file, int line, List<String> cells) {

  /** Reads the rows of a file. */
  public static List<TabbedRow> read(String file, String content) {
    var rows = new ArrayList<TabbedRow>();
    int number = 0;
    for (var line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new TabbedRow(file, number, List.of(line.split("\t", -1))));
      }
    }
    return rows;
  }

  /** Returns a cell, without spaces around it; empty if the line is too short to have it. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /** Returns a cell that must not be empty. */
  public String required(int column, String what) {
    var cell = cell(column);
    if (cell.isEmpty()) {
      throw error("no " + what + " in column " + (column + 1));
    }
    return cell;
  }

  /** Returns the values of a cell, which bars stand between. */
  public List<String> values(int column) {
    return split(column, '|');
  }

  /** Returns the words of a cell, which spaces stand between. */
  public List<String> words(int column) {
    return split(column, ' ');
  }

  private List<String> split(int column, char separator) {
    var cell = cell(column);
    var values = new ArrayList<String>();
    for (int begin = 0; begin < cell.length(); ) {
      int end = cell.indexOf(separator, begin);
      end = end < 0 ? cell.length() : end;
      var value = cell.substring(begin, end).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      begin = end + 1;
    }
    return values;
  }

  /** Returns the error to throw for a line that cannot be used. */
  public IllegalArgumentException error(String why) {
    return new IllegalArgumentException(file + ", line " + line + ": " + why);
  }
}
