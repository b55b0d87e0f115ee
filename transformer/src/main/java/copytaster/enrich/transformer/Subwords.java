package copytaster.enrich.transformer;

/**
 * A text as a model reads it: subtokens, each a piece of a word.
 *
 * @param ids the subtokens' numbers
 * @param begins where in the text each begins, in UTF-16 code units
 * @param ends where each ends
 * @param isFirst whether each is the first of its word
 * @param before the numbers that every window begins with, such as {@code [CLS]}
 * @param after the numbers that every window ends with, such as {@code [SEP]}
 */
// Never compared: it is made, read and thrown away.
@SuppressWarnings("ArrayRecordComponent")
record Subwords(
    long[] ids, int[] begins, int[] ends, boolean[] isFirst, long[] before, long[] after) {

  int size() {
    return ids.length;
  }

  /** Returns how many subtokens of each window are none of the text's. */
  int frame() {
    return before.length + after.length;
  }

  /** Returns some of them as a window. */
  long[] window(int from, int to) {
    var window = new long[frame() + to - from];
    System.arraycopy(before, 0, window, 0, before.length);
    System.arraycopy(ids, from, window, before.length, to - from);
    System.arraycopy(after, 0, window, before.length + to - from, after.length);
    return window;
  }
}
