package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;

/** Terms, and what each says. */
final class TermTable {

  private final PhraseTable<Clue> phrases = new PhraseTable<>();
  private final HashIndex words;

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every term
   */
  TermTable(HashIndex words) {
    this.words = words;
  }

  PhraseTable<Clue> phrases() {
    return phrases;
  }

  /** Adds what all forms of a term say. */
  void add(String term, Clue clue) {
    for (var form : TermForms.of(term)) {
      var tokens = Tokens.of(form);
      phrases.add(tokens, clue);
      for (int i = 0; i < tokens.size(); i++) {
        words.put(tokens.hash(i), 1);
      }
    }
  }
}
