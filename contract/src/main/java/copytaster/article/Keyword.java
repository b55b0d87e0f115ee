package copytaster.article;

import java.util.List;

/**
 * A word or phrase that says what an article is about.
 *
 * @param text the phrase as the article writes it
 * @param relevance 0 to 100
 * @param mentions where it stands, in the order of the text
 */
public record Keyword(String text, int relevance, List<Mention> mentions) {

  /** Copies the mentions; none where they are missing. */
  public Keyword {
    mentions = Lists.copy(mentions);
  }
}
