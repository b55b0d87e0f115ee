package copytaster.enrich.transformer;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of subtokens that a model reads at once. Each subtoken of a text gets its label from
 * one window, so that a name that lies over a border is found once.
 *
 * @param from the first subtoken that is read
 * @param to the one behind the last
 * @param labelledFrom the first subtoken that gets its label from this window
 * @param labelledTo the one behind the last
 */
record Window(int from, int to, int labelledFrom, int labelledTo) {

  private static final String SENTENCE_ENDS = ".!?؟۔…。！？";

  /**
   * Cuts a text into windows: at the last sentence end in the second half of each, else between two
   * words.
   *
   * @param length how many subtokens of the text a window has at most
   * @param mostOverlap how many of them stand in the next window too, so that its first words are
   *     not read without what comes before; no more than a quarter
   */
  static List<Window> of(Subwords subwords, String text, int length, int mostOverlap) {
    int overlap = Math.min(mostOverlap, length / 4);
    var windows = new ArrayList<Window>();
    int from = 0;
    int labelled = 0;
    while (subwords.size() - from > length) {
      int sentence = sentenceEnd(subwords, text, from + length / 2, from + length);
      boolean isCut = sentence < 0;
      int to = isCut ? wordBegin(subwords, from + length, from + length / 2) : sentence;
      int labelledTo = isCut ? wordBegin(subwords, to - overlap / 2, labelled) : to;
      windows.add(new Window(from, to, labelled, labelledTo));
      labelled = labelledTo;
      from = Math.min(labelled, wordBegin(subwords, to - overlap, from));
    }
    windows.add(new Window(from, subwords.size(), labelled, subwords.size()));
    return windows;
  }

  private static int sentenceEnd(Subwords subwords, String text, int above, int most) {
    for (int i = most; i > above; i--) {
      if (isSentenceEnd(subwords, text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSentenceEnd(Subwords subwords, String text, int at) {
    int end = subwords.ends()[at - 1];
    int begin = subwords.begins()[at];
    return end > 0
        && begin > end
        && (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0
            || text.substring(end, begin).indexOf('\n') >= 0);
  }

  // The begin of the word that a subtoken is in; the subtoken itself where the word is too long.
  private static int wordBegin(Subwords subwords, int at, int above) {
    int begin = at;
    while (begin > above && !subwords.isFirst()[begin]) {
      begin--;
    }
    return begin > above ? begin : Math.max(at, above);
  }
}
