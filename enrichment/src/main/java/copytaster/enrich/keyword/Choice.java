package copytaster.enrich.keyword;

import copytaster.article.Keyword;
import copytaster.article.Mention;
import copytaster.enrich.text.HashIndex;
import java.util.ArrayList;
import java.util.List;

/** The keywords that are chosen so far: no two of the same words, and not only names. */
final class Choice {

  private final int most;
  private final List<Keyword> keywords = new ArrayList<>();
  private final HashIndex words = new HashIndex();
  private float best;
  private int names;

  /**
   * Makes an empty one.
   *
   * @param most how many it takes, half of them names
   */
  Choice(int most) {
    this.most = most;
  }

  List<Keyword> keywords() {
    return keywords;
  }

  boolean isFull() {
    return keywords.size() >= most;
  }

  /** Returns whether it takes the words of a name. */
  boolean takesName(WordStems stems, int from, int to) {
    boolean isTaken = 2 * names < most && takes(stems, from, to);
    names += isTaken ? 1 : 0;
    return isTaken;
  }

  /** Returns whether it takes a phrase: less than half of its words are in better keywords. */
  boolean takes(WordStems stems, int from, int to) {
    int known = 0;
    for (int i = from; i < to; i++) {
      known += words.contains(key(stems, i)) ? 1 : 0;
    }
    if (known * 2 >= to - from && known > 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      words.put(key(stems, i), 1);
    }
    return true;
  }

  /** Adds one that was taken. */
  void add(String text, float score, List<Mention> mentions) {
    best = keywords.isEmpty() ? score : best;
    keywords.add(new Keyword(text, Math.clamp(Math.round(100 * score / best), 1, 100), mentions));
  }

  private static long key(WordStems stems, int token) {
    return stems.of(token) == WordStems.STOP
        ? stems.passage().tokens().hash(token)
        : stems.of(token);
  }
}
