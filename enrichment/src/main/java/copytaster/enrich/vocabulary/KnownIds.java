package copytaster.enrich.vocabulary;

import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * What an entry may refer to.
 *
 * @param entities whether there is an entity of an id, delivered or own
 * @param subjects whether there is a delivered subject of a code
 * @param common whether the word of a hash is in every text of the main languages
 */
public record KnownIds(
    Predicate<String> entities, Predicate<String> subjects, LongPredicate common) {}
