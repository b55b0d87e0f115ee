package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.article.Mention;
import copytaster.enrich.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Some tokens of a text that may be a name.
 *
 * @param passage the text
 * @param from its first token
 * @param to the token behind its last
 * @param skipped how many characters of the first token are no part of it
 * @param type what it names
 * @param confidence how sure that is, 0 to 100
 * @param bonus what speaks for it besides where others overlap it
 * @param rule what says so
 * @param alias the name in the vocabulary, null where a rule found it
 */
record Span(
    Passage passage,
    int from,
    int to,
    int skipped,
    EntityType type,
    int confidence,
    int bonus,
    String rule,
    @Nullable Alias alias) {

  private static final int WORTH_OF_A_WORD = 8;
  // A university's name has the town's in it, never the other way round.
  private static final int WORTH_OF_A_HEAD = 20;

  /** Returns how many tokens it has. */
  int length() {
    return to - from;
  }

  /** Returns how much speaks for it where others overlap it: the longer of two is mostly right. */
  int weight() {
    boolean hasHead = alias == null && type == EntityType.ORGANISATION && length() > 1;
    return confidence + bonus + WORTH_OF_A_WORD * (length() - 1) + (hasHead ? WORTH_OF_A_HEAD : 0);
  }

  /** Returns its place in the text. */
  Mention mention() {
    return passage.mention(skipped, from, to);
  }

  /** Returns the hash of its words, without the particles that its first one carries. */
  long hash() {
    return UnknownName.hash(passage, from, to, skipped);
  }

  /** Returns it as a name of the vocabulary. */
  Span as(Alias known, int newConfidence, String newRule) {
    return new Span(
        passage, from, to, skipped, known.entity().type(), newConfidence, bonus, newRule, known);
  }
}
