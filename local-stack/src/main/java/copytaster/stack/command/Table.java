package copytaster.stack.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays rows out in columns as wide as what they hold. */
final class Table {

  private static final String RIGHT = ">";
  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] right;

  /** Starts with the headings; one that ends in {@code >} heads figures, set to the right. */
  Table(String... headings) {
    right = new boolean[headings.length];
    for (int i = 0; i < headings.length; i++) {
      right[i] = headings[i].endsWith(RIGHT);
    }
    rows.add(Arrays.stream(headings).map(heading -> heading.replace(RIGHT, "")).toList());
  }

  void add(Object... cells) {
    rows.add(Arrays.stream(cells).map(Table::text).toList());
  }

  List<String> lines() {
    var widths =
        IntStream.range(0, right.length)
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    return IntStream.range(0, right.length)
        .mapToObj(i -> padded(row.get(i), widths[i], right[i]))
        .collect(Collectors.joining(BETWEEN))
        .stripTrailing();
  }

  private static String padded(String cell, int width, boolean right) {
    var padding = " ".repeat(width - cell.length());
    return right ? padding + cell : cell + padding;
  }

  private static String text(Object cell) {
    return cell instanceof Number figure ? "%,d".formatted(figure.longValue()) : cell.toString();
  }
}
