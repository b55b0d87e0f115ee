package copytaster.enrich.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that are no entity where they stand by themselves. A longer name that contains one is
 * found as before.
 *
 * @param phrases the phrases
 * @param entity the id of the only entity that they are not, null if they are none at all
 */
public record StopEntry(List<String> phrases, @Nullable String entity) implements EntryContent {

  /** What {@code kind} says in JSON. */
  public static final String KIND = "stop";

  /** A list that is missing is empty. */
  public StopEntry {
    phrases = phrases == null ? List.of() : List.copyOf(phrases);
  }

  @Override
  public int size() {
    return phrases.size();
  }

  @Override
  public @Nullable String about() {
    return entity;
  }
}
