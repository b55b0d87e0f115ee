package copytaster.enrich.entity;

import copytaster.article.Mention;
import copytaster.enrich.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of tokens that one or more names are written in.
 *
 * @param passage the text
 * @param from its first token
 * @param to the token behind its last
 * @param skipped how many characters of the first token are no part of it
 * @param aliases the names
 */
record Candidate(Passage passage, int from, int to, int skipped, List<Alias> aliases) {

  /** Returns its place in the text. */
  Mention mention() {
    return passage.mention(skipped, from, to);
  }

  /** Returns whether another of the same text is the same range. */
  boolean isAt(Candidate other) {
    return from == other.from && to == other.to && skipped == other.skipped;
  }

  /** Returns the same range with more names. */
  Candidate and(List<Alias> more) {
    var all = new ArrayList<>(aliases);
    all.addAll(more);
    return new Candidate(passage, from, to, skipped, all);
  }

  /** Returns how many words it has. */
  int length() {
    return to - from;
  }
}
