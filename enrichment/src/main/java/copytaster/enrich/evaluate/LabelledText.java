package copytaster.enrich.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text of which somebody said what it is about.
 *
 * @param id says which it is; its line's number where the file has none
 * @param language its language (BCP 47), empty where the file does not say
 * @param headline its headline, empty where it has none
 * @param text the text itself
 * @param subjects the codes of its subjects, such as {@code medtop:11000000}
 */
public record LabelledText(
    String id, String language, String headline, String text, Set<String> subjects) {

  /** Reads a file of such texts, a JSON object each line. */
  static List<LabelledText> read(Reader reader) throws IOException {
    var texts = new ArrayList<LabelledText>();
    var lines = new BufferedReader(reader);
    int number = 0;
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        texts.add(of(line, number));
      }
    }
    return texts;
  }

  private static LabelledText of(String line, int number) {
    try {
      return of(JsonMapper.shared().readTree(line), number);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getOriginalMessage(), e);
    }
  }

  private static LabelledText of(JsonNode json, int number) {
    var subjects = new LinkedHashSet<String>();
    json.path("subjects").forEach(code -> subjects.add(code.asString("")));
    var text = json.path("text").asString("");
    if (text.isBlank() || subjects.isEmpty()) {
      throw new IllegalArgumentException("line " + number + ": no text or no subjects");
    }
    return new LabelledText(
        json.path("id").asString(Integer.toString(number)),
        json.path("language").asString(""),
        json.path("headline").asString(""),
        text,
        Set.copyOf(subjects));
  }
}
