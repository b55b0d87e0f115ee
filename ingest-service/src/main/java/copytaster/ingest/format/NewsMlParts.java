package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one story in a news item, which come in components within components.
 *
 * @param component that the story is in
 * @param suffix put behind the id of the item, for a story that is not its first
 * @param texts the texts with their roles
 * @param media the components of pictures and the like, each with all its forms
 */
record NewsMlParts(XmlElement component, String suffix, List<Text> texts, List<XmlElement> media) {

  /**
   * One text.
   *
   * @param role what it is, null if nothing says
   * @param component that it is in
   * @param content the text
   */
  record Text(@Nullable String role, XmlElement component, NewsMlContent content) {

    boolean is(String pattern) {
      return role != null && role.matches("(?is).*(?:" + pattern + ").*");
    }

    /** Returns whether it is the text of the story itself. */
    boolean isMain() {
      return role == null || role.matches("(?is)(?:main|body|text|story|article|content|news).*");
    }
  }

  /** Returns what the components around the text say, the innermost first. */
  NewsMlLines lines() {
    return texts.stream()
        .filter(Text::isMain)
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(text -> NewsMlLines.of(text.component()))
        .orElseGet(() -> NewsMlLines.of(component));
  }

  NewsMlParts(XmlElement component, String suffix) {
    this(component, suffix, new ArrayList<>(), new ArrayList<>());
  }
}
