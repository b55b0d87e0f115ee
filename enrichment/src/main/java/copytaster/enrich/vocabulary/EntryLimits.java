package copytaster.enrich.vocabulary;

/**
 * How much one entry may say.
 *
 * @param values the most aliases, phrases or terms of an entry
 * @param longest the most characters (UTF-16) of a name, alias, phrase, term or label
 */
public record EntryLimits(int values, int longest) {

  /** Refuses limits that leave no room. */
  public EntryLimits {
    if (values < 1 || longest < 1) {
      throw new IllegalArgumentException("limits of an entry are above zero");
    }
  }
}
