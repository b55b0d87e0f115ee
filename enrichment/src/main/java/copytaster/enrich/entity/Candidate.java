package copytaster.enrich.entity;

/**
 * A chunk and what speaks for the types that it may be of.
 *
 * @param chunk the words
 * @param evidence what speaks for what
 */
record Candidate(Chunk chunk, Evidence evidence) {}
