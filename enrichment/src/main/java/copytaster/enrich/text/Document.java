package copytaster.enrich.text;

import copytaster.article.Article;
import copytaster.article.TextPart;
import java.util.List;

/**
 * An article's texts as all enrichers read them: made once, never changed.
 *
 * @param article the article
 * @param headline its main headline
 * @param body its plain text, or the begin of it where that is longer than is read
 * @param isCut whether the body is longer than what was read
 */
public record Document(Article article, Passage headline, Passage body, boolean isCut) {

  /**
   * Reads an article.
   *
   * @param known the words that any vocabulary has
   * @param longest how many characters of the body are read
   */
  public static Document of(Article article, HashIndex known, int longest) {
    var text = article.text();
    boolean isCut = text.length() > longest;
    return new Document(
        article,
        Passage.of(TextPart.HEADLINE, article.headline(), known),
        Passage.of(TextPart.BODY, isCut ? begin(text, longest) : text, known),
        isCut);
  }

  /** Returns the texts in the order that they are read in. */
  public List<Passage> passages() {
    return List.of(headline, body);
  }

  private static String begin(String text, int longest) {
    int end =
        longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
