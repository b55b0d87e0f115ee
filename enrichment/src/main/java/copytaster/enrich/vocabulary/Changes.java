package copytaster.enrich.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What one enriched article has more, less and otherwise than another.
 *
 * @param added what it has more
 * @param removed what it has no more
 * @param changed what both have, but not the same way
 * @param <T> what it is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Changes<T>(List<T> added, List<T> removed, List<T> changed) {

  /** Copies the lists. */
  public Changes {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
