package copytaster.enrich.subject;

import copytaster.enrich.text.Passage;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;

/**
 * The tokens of a text that terms may begin with, and what each leads to. All are looked up in one
 * go, where none has to wait until another's memory has come.
 */
final class TermStarts {

  private final int[] tokens;
  private final int[] found;

  private TermStarts(int[] tokens, int[] found) {
    this.tokens = tokens;
    this.found = found;
  }

  static TermStarts of(Passage passage, TermTable terms) {
    int[] tokens = new int[passage.tokens().size() + 1];
    int size = 0;
    var prefixes = passage.prefixes();
    for (int at = 0; at < passage.tokens().size(); at++) {
      // Without a jump that nobody could foretell.
      tokens[size] = at;
      long flags = prefixes.flags(at) | prefixes.flagsOfRest(at);
      size += (int) (flags & WordFlag.SUBJECT) / WordFlag.SUBJECT;
    }
    int[] found = new int[size];
    for (int i = 0; i < size; i++) {
      found[i] = terms.found(state(passage, tokens[i]));
    }
    return new TermStarts(tokens, found);
  }

  int size() {
    return found.length;
  }

  int token(int start) {
    return tokens[start];
  }

  /** Returns what the trie has for the first word. */
  int found(int start) {
    return found[start];
  }

  /** Returns the state that the first word leads to, with or without the particles it carries. */
  static long state(Passage passage, int at) {
    var prefixes = passage.prefixes();
    boolean isWhole = (prefixes.flags(at) & WordFlag.SUBJECT) != 0;
    return WordHash.then(0, isWhole ? passage.tokens().hash(at) : prefixes.rest(at));
  }
}
