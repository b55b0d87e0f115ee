package copytaster.enrich.vocabulary;

/**
 * One thing that is wrong with an entry.
 *
 * @param pointer where: a JSON Pointer as a fragment into the entry
 * @param code what, for machines
 * @param detail what, for people
 */
public record EntryFault(String pointer, String code, String detail) {}
