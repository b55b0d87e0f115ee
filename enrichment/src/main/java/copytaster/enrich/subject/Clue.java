package copytaster.enrich.subject;

/**
 * What a term says of an article's subject.
 *
 * @param subject number of the subject
 * @param weight how much
 */
record Clue(int subject, float weight) {}
