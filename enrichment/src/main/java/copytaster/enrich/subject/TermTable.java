package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms, and what each says. */
final class TermTable {

  private static final char KIND_MARK = '@';

  private final PhraseTable<Term> phrases;
  private final Map<Long, Term> terms = new HashMap<>();
  private final Map<String, Term> kinds = new HashMap<>();
  private int next;

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every term
   * @param first the number of the first term
   */
  TermTable(HashIndex words, int first) {
    this.phrases = new PhraseTable<>(words, WordFlag.SUBJECT);
    this.next = first;
  }

  PhraseTable<Term> phrases() {
    return phrases;
  }

  /** Returns the number behind the last term's. */
  int end() {
    return next;
  }

  /** Returns what it says of an article that it names an entity of a kind, null if nothing. */
  @Nullable Term kind(String kind) {
    return kinds.get(kind);
  }

  /** Adds what all forms of a term say, or what entities of a kind do: {@code @club}. */
  void add(String term, Clue clue) {
    if (term.charAt(0) == KIND_MARK) {
      kinds.computeIfAbsent(term.substring(1), _ -> new Term(next++)).add(clue);
      return;
    }
    int number = next++;
    for (var form : TermForms.of(term)) {
      add(Tokens.of(form), number, clue);
    }
  }

  private void add(Tokens form, int number, Clue clue) {
    var term = terms.get(WordHash.of(form));
    if (term == null) {
      term = new Term(number);
      terms.put(WordHash.of(form), term);
      phrases.add(form, term);
    }
    term.add(clue);
  }

  /** Works out what all say, once the subjects are known. */
  void weigh(SubjectVocabulary vocabulary) {
    terms.values().forEach(term -> term.weigh(vocabulary));
    kinds.values().forEach(term -> term.weigh(vocabulary));
  }
}
