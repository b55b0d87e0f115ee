package copytaster.stack.deadletter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters of a topic are meant.
 *
 * @param only these; all if empty
 * @param reason only those that died of this; null for any
 */
public record Selection(Set<Position> only, @Nullable String reason) {

  /** Returns those that are meant, in the order given, without those that are done already. */
  public List<DeadLetter> of(Collection<DeadLetter> letters, Set<Position> done) {
    return letters.stream()
        .filter(letter -> only.isEmpty() || only.contains(letter.position()))
        .filter(letter -> reason == null || reason.equals(letter.reason()))
        .filter(letter -> !done.contains(letter.position()))
        .toList();
  }
}
