package copytaster.enrich.entity;

import copytaster.article.EntityType;

/**
 * A chunk that may be a name, and what speaks for the types that it may be of.
 *
 * @param reading the text
 * @param chunk the words
 * @param links the bits of {@link Links} of the word before
 * @param evidence what speaks for what
 */
record Candidate(Reading reading, Chunk chunk, int links, Evidence evidence) {

  static Candidate of(Reading reading, Chunk chunk) {
    return new Candidate(reading, chunk, Links.before(reading, chunk.from()), new Evidence());
  }

  /** Returns its first token. */
  int from() {
    return chunk.from();
  }

  /** Returns its last token. */
  int last() {
    return chunk.to() - 1;
  }

  /** Returns the token behind it. */
  int behind() {
    return chunk.to();
  }

  /** Returns how many tokens it has. */
  int length() {
    return chunk.to() - chunk.from();
  }

  /** Returns whether the word before it is a link of any of some sorts. */
  boolean isBehind(int sorts) {
    return (links & sorts) != 0;
  }

  /** Returns whether the word behind it is a link of any of some sorts. */
  boolean isBefore(int sorts) {
    return (Links.next(reading, behind()) & sorts) != 0;
  }

  /** Returns whether its first word is of a kind. */
  boolean begins(NameKind kind) {
    return reading.is(from(), kind);
  }

  /** Returns whether its last word is of a kind. */
  boolean ends(NameKind kind) {
    return reading.is(last(), kind);
  }

  /** Returns whether a sign stands between its last word and the next. */
  boolean isBeforeSign(char sign) {
    return behind() < reading.size() && reading.tokens().gap(behind()) == sign;
  }

  /** Returns whether the vocabulary has it, and nothing longer or shorter. */
  boolean isKnown() {
    var known = reading.known().at(from());
    return known != null && known.from() == from() && known.to() == behind();
  }

  /** Adds points to a type. */
  void add(EntityType type, int points, String rule) {
    evidence.add(type, points, rule);
  }
}
