package copytaster.enrich.entity;

/**
 * Words in Latin script that stand together and begin with capitals, particles between them
 * included.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param isTitled whether a title stands before it
 */
record Chunk(int from, int to, boolean isTitled) {

  /** Returns how many tokens it has. */
  int length() {
    return to - from;
  }
}
