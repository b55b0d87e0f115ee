package copytaster.enrich.subject;

/** The subjects with the highest scores, the highest first. */
final class Strongest {

  private final float[] scores;
  private final int[] found;
  private int size;

  /**
   * Makes an empty one.
   *
   * @param scores the scores of all subjects
   * @param most how many it keeps
   */
  Strongest(float[] scores, int most) {
    this.scores = scores;
    this.found = new int[most];
  }

  int size() {
    return size;
  }

  int get(int place) {
    return found[place];
  }

  boolean has(int subject) {
    for (int i = 0; i < size; i++) {
      if (found[i] == subject) {
        return true;
      }
    }
    return false;
  }

  /** Takes a subject, if it is among the strongest so far. */
  void offer(int subject) {
    int place = size;
    while (place > 0 && scores[found[place - 1]] < scores[subject]) {
      place--;
    }
    if (place < found.length) {
      size = Math.min(size + 1, found.length);
      System.arraycopy(found, place, found, place + 1, size - 1 - place);
      found[place] = subject;
    }
  }

  /**
   * Drops those that are too weak.
   *
   * @param least what each must have
   * @param share which part of the first one's score the others must have
   * @param farAhead a first one with more than this counts as one with this
   */
  void drop(float least, float share, float farAhead) {
    float enough =
        size == 0 ? least : Math.max(least, share * Math.min(scores[found[0]], farAhead));
    while (size > 0 && scores[found[size - 1]] < enough) {
      size--;
    }
  }
}
