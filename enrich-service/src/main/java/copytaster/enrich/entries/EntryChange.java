package copytaster.enrich.entries;

import org.jspecify.annotations.Nullable;

/**
 * A change of one entry, to be written.
 *
 * @param id of the entry
 * @param value what it is to be; null to delete it
 */
record EntryChange(String id, @Nullable EntryValue value) {}
