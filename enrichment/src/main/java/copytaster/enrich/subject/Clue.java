package copytaster.enrich.subject;

import org.jspecify.annotations.Nullable;

/**
 * What a term says of an article's subject.
 *
 * @param subject number of the subject
 * @param weight how much
 * @param rule the newsroom's own entry that says so, null if it is delivered
 */
record Clue(int subject, float weight, @Nullable String rule) {}
