package copytaster.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds names that a JSON object has twice. In a story itself, where they would leave open which id
 * or status counts, they are no JSON that is taken; deeper down the last one counts.
 *
 * @param inStory where a story has a name twice
 * @param deeper where an object inside a story has
 */
record DuplicateNames(List<String> inStory, List<String> deeper) {

  private static final int MOST = 100;

  /** Reads to the end of the JSON, which is well-formed. */
  static DuplicateNames in(JsonParser parser) {
    var found = new DuplicateNames(new ArrayList<>(), new ArrayList<>());
    Deque<Set<String>> open = new ArrayDeque<>();
    boolean isArray = false;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      isArray |= open.isEmpty() && token == JsonToken.START_ARRAY;
      switch (token) {
        case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
        case END_OBJECT, END_ARRAY -> open.pop();
        case PROPERTY_NAME -> found.take(parser, open, isArray ? 2 : 1);
        default -> {}
      }
    }
    return found;
  }

  private void take(JsonParser parser, Deque<Set<String>> open, int storyDepth) {
    if (!open.element().add(parser.currentName()) && inStory.size() + deeper.size() < MOST) {
      var pointer = parser.streamReadContext().pathAsPointer().toString();
      (open.size() <= storyDepth ? inStory : deeper).add(pointer);
    }
  }
}
