package copytaster.enrich.entries;

import copytaster.access.Fault;
import copytaster.enrich.vocabulary.EntryContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody wants it to be.
 *
 * @param id its id
 * @param content what it is to say; null if that cannot be read
 * @param faults why it cannot be read
 */
record Draft(String id, @Nullable EntryContent content, List<Fault> faults) {}
