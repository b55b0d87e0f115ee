package copytaster.enrich.text;

import copytaster.article.Mention;
import copytaster.article.TextPart;

/**
 * One text of an article, ready to be searched.
 *
 * @param part which text it is
 * @param tokens its words
 * @param prefixes the particles that its words carry
 * @param known the words that any vocabulary has
 */
public record Passage(TextPart part, Tokens tokens, Prefixes prefixes, HashIndex known) {

  /** Reads a text. */
  static Passage of(TextPart part, String text, HashIndex known) {
    var tokens = Tokens.of(text);
    return new Passage(part, tokens, Prefixes.of(tokens, known), known);
  }

  /** Returns whether any vocabulary has a token as it stands. */
  public boolean isKnown(int token) {
    return (prefixes.flags(token) & WordFlag.KNOWN) != 0;
  }

  /** Returns whether a token as it stands holds sentences together. */
  public boolean isStopWord(int token) {
    return (prefixes.flags(token) & WordFlag.STOP) != 0;
  }

  /** Returns the mention that a range of tokens is. */
  public Mention mention(int from, int to) {
    return mention(0, from, to);
  }

  /**
   * Returns the mention that a range of tokens is.
   *
   * @param skipped how many characters of the first token are no part of it
   */
  public Mention mention(int skipped, int from, int to) {
    var text = tokens.text();
    int begin = text.originalBegin(tokens.begin(from) + skipped);
    int end = text.originalEnd(tokens.end(to - 1));
    return new Mention(part, begin, end, text.original().substring(begin, end));
  }
}
