package copytaster.enrich.entity;

import copytaster.enrich.text.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/** The phrases of several words in a text that names are known by: a dozen in a story. */
final class NamePhrases implements PhraseTable.Sink<NameKind> {

  /**
   * One of them.
   *
   * @param from its first token
   * @param to the token behind its last
   * @param kinds what it is
   */
  private record Phrase(int from, int to, List<NameKind> kinds) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private int at;

  /** Begins with a token. */
  void at(int token) {
    at = token;
  }

  @Override
  public void take(int skipped, int end, List<NameKind> kinds) {
    phrases.add(new Phrase(at, end, kinds));
  }

  /** Marks the tokens that one begins with. */
  void markIn(int[] kinds, int bit) {
    for (var phrase : phrases) {
      kinds[phrase.from] |= bit;
    }
  }

  /** Returns the token behind the longest of a kind; the token itself if there is none. */
  int end(int from, NameKind kind) {
    int end = from;
    for (var phrase : phrases) {
      if (phrase.from == from && phrase.kinds.contains(kind)) {
        end = Math.max(end, phrase.to);
      }
    }
    return end;
  }
}
