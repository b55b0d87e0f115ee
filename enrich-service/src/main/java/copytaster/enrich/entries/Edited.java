package copytaster.enrich.entries;

import copytaster.access.Fault;
import java.util.List;

/** What became of an entry that somebody sent. */
sealed interface Edited {

  /** It was not there before. */
  record Created(KeptEntry entry) implements Edited {}

  /** It was there, and is otherwise now. */
  record Changed(KeptEntry entry) implements Edited {}

  /** It was there just so. */
  record Unchanged(KeptEntry entry) implements Edited {}

  /**
   * It cannot be taken.
   *
   * @param id as sent
   * @param faults why
   */
  record Refused(String id, List<Fault> faults) implements Edited {}
}
