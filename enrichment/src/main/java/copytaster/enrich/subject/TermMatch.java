package copytaster.enrich.subject;

import copytaster.enrich.text.Trie;

/** The longest term at a place, used again for each place. */
final class TermMatch implements Trie.Sink {

  int end;
  int term;

  void clear(int at) {
    end = at;
    term = TermTable.NONE;
  }

  @Override
  public void take(int newEnd, int newTerm) {
    end = newEnd;
    term = newTerm;
  }
}
