package copytaster.enrich.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose words are labelled, one word a line (CoNLL-2003): the word first, its tag last,
 * tab or spaces between, an empty line behind each sentence. Tags are IOB1 or BIO; where a line has
 * nothing but tags behind its word (nested names, as in Wojood), the outermost name of a type that
 * we find counts.
 *
 * @param words its words
 * @param tags their tags, as long as the words
 */
record Gold(List<String> words, List<String> tags) {

  private static final Pattern TAG = Pattern.compile("O|[BI]-\\S+");
  private static final Set<String> FOUND = Set.of("PER", "LOC", "ORG");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERS", "PER"),
          Map.entry("PERSON", "PER"),
          Map.entry("GPE", "LOC"),
          Map.entry("FAC", "LOC"),
          Map.entry("LOCATION", "LOC"),
          Map.entry("CORPORATION", "ORG"),
          Map.entry("GROUP", "ORG"),
          Map.entry("ORGANISATION", "ORG"),
          Map.entry("ORGANIZATION", "ORG"));

  /** Reads the sentences of a file. */
  static List<Gold> read(Reader reader) throws IOException {
    var sentences = new ArrayList<Gold>();
    var lines = new BufferedReader(reader);
    var words = new ArrayList<String>();
    var tags = new ArrayList<String>();
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank()) {
        add(words, tags, sentences);
      } else if (!line.startsWith("-DOCSTART-")) {
        var cells = line.contains("\t") ? line.split("\t", -1) : line.strip().split("\\s+", -1);
        words.add(cells[0].isBlank() ? "." : cells[0].strip());
        tags.add(tag(cells));
      }
    }
    add(words, tags, sentences);
    return sentences;
  }

  private static String tag(String[] cells) {
    var tags = Stream.of(cells).skip(1).map(String::strip).toList();
    return tags.size() > 1 && tags.stream().allMatch(cell -> TAG.matcher(cell).matches())
        ? tags.stream().filter(cell -> FOUND.contains(type(cell))).findFirst().orElse("O")
        : cells[cells.length - 1].strip();
  }

  private static void add(List<String> words, List<String> tags, List<Gold> sentences) {
    if (!words.isEmpty()) {
      sentences.add(new Gold(List.copyOf(words), List.copyOf(tags)));
      words.clear();
      tags.clear();
    }
  }

  /** Returns the spans of the sentence, its first word having a number in the text. */
  List<WordSpan> spans(int first) {
    var spans = new ArrayList<WordSpan>();
    int begin = -1;
    var type = "";
    for (int i = 0; i <= words.size(); i++) {
      var tag = i < words.size() ? tags.get(i) : "O";
      var here = type(tag);
      if (begin >= 0 && (!tag.startsWith("I") || !here.equals(type))) {
        spans.add(new WordSpan(type, first + begin, first + i));
        begin = -1;
      }
      if (!here.isEmpty() && begin < 0) {
        begin = i;
        type = here;
      }
    }
    return spans;
  }

  private static String type(String tag) {
    int dash = tag.indexOf('-');
    var type = dash < 0 ? "" : tag.substring(dash + 1).toUpperCase(Locale.ROOT);
    return TYPES.getOrDefault(type, type);
  }
}
