package copytaster.enrich.entity;

/**
 * Words in Latin script that stand together and begin with capitals, particles between them
 * included.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param before what the text says before it
 */
record Chunk(int from, int to, Before before) {

  /** What stands before a chunk in capitals, and was taken off it. */
  enum Before {
    /** Nothing. */
    NOTHING,
    /** A title. */
    TITLE,
    /** A trade or profession. */
    JOB,
    /** What sort of organisation comes. */
    TRADE
  }

  /** Returns how many tokens it has. */
  int length() {
    return to - from;
  }

  /** Returns its last token. */
  int last() {
    return to - 1;
  }

  /** Returns whether a title stands before it. */
  boolean isTitled() {
    return before == Before.TITLE;
  }

  /** Returns it with another end. */
  Chunk upTo(int end) {
    return new Chunk(from, end, before);
  }
}
