package copytaster.enrich.keyword;

import copytaster.article.Entity;
import copytaster.article.Mention;

/** What may become a keyword. */
sealed interface Candidate {

  /** Returns how good it is. */
  float score();

  /**
   * A phrase.
   *
   * @param phrase its number
   * @param score how good it is
   */
  record Words(int phrase, float score) implements Candidate {}

  /**
   * The name of something that was found in the article.
   *
   * @param entity what was found
   * @param score how good it is
   */
  record Name(Entity entity, float score) implements Candidate {

    /** Returns the longest of its names in the article, the first of them. */
    Mention longest() {
      var longest = entity.mentions().getFirst();
      for (var mention : entity.mentions()) {
        longest = mention.surface().length() > longest.surface().length() ? mention : longest;
      }
      return longest;
    }
  }
}
