package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Groups lines into paragraphs: what is between blank lines, and each line of its own where lines
 * end as sentences do or are too long to be lines of a page.
 */
final class Paragraphs {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…:؛۔][\\s\"'”»’)\\]*_]*$");
  private static final int LONG_LINE = 120;

  private Paragraphs() {}

  static List<List<String>> of(List<Line> lines) {
    var paragraphs = new ArrayList<List<String>>();
    var block = new ArrayList<String>();
    for (var line : lines) {
      if (line.isBlank()) {
        close(block, paragraphs);
      } else {
        block.add(line.text().stripTrailing());
      }
    }
    close(block, paragraphs);
    return paragraphs;
  }

  private static void close(List<String> block, List<List<String>> paragraphs) {
    if (block.isEmpty()) {
      return;
    }
    if (eachLineIsOne(block)) {
      block.forEach(line -> paragraphs.add(List.of(line)));
    } else {
      paragraphs.add(List.copyOf(block));
    }
    block.clear();
  }

  private static boolean eachLineIsOne(List<String> block) {
    var before = block.subList(0, block.size() - 1);
    long ended = before.stream().filter(line -> SENTENCE_END.matcher(line).find()).count();
    long length = before.stream().mapToLong(String::length).sum();
    return ended * 3 >= before.size() * 2L || length > (long) LONG_LINE * before.size();
  }
}
