package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;

/** Terms, and what each says. */
final class TermTable {

  private final PhraseTable<Clue> phrases;

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every term
   */
  TermTable(HashIndex words) {
    this.phrases = new PhraseTable<>(words, WordFlag.SUBJECT);
  }

  PhraseTable<Clue> phrases() {
    return phrases;
  }

  /** Adds what all forms of a term say. */
  void add(String term, Clue clue) {
    for (var form : TermForms.of(term)) {
      phrases.add(Tokens.of(form), clue);
    }
  }
}
