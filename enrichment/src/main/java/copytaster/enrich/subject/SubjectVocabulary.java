package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects that are known, and the terms that speak for them. A file has a line for each: code,
 * name in English, name in Arabic, code of the subject above, terms in English, terms in Arabic. A
 * term may carry its weight: {@code ceasefire^2}; without it weighs 1.
 */
public final class SubjectVocabulary {

  /** Returned for the parent of a subject at the top. */
  static final int NONE = -1;

  private static final int TERM_COLUMNS = 2;

  private final List<KnownSubject> subjects = new ArrayList<>();
  private final PhraseTable<Clue> terms;
  private int[] parents = {};

  private SubjectVocabulary(HashIndex words) {
    this.terms = new PhraseTable<>(words, WordFlag.SUBJECT);
  }

  /**
   * Makes a vocabulary.
   *
   * @param rows the lines of its file
   * @param words gets every word of every term
   */
  public static SubjectVocabulary of(List<TabbedRow> rows, HashIndex words) {
    var vocabulary = new SubjectVocabulary(words);
    var numbers = new HashMap<String, Integer>();
    for (var row : rows) {
      var subject = KnownSubject.of(row);
      if (numbers.put(subject.code(), vocabulary.subjects.size()) != null) {
        throw row.error("the code is there before: " + subject.code());
      }
      vocabulary.subjects.add(subject);
      vocabulary.addTerms(row);
    }
    vocabulary.link(rows, numbers);
    return vocabulary;
  }

  int size() {
    return subjects.size();
  }

  KnownSubject subject(int number) {
    return subjects.get(number);
  }

  int parent(int number) {
    return parents[number];
  }

  PhraseTable<Clue> terms() {
    return terms;
  }

  private void addTerms(TabbedRow row) {
    int subject = subjects.size() - 1;
    for (int column = 0; column < TERM_COLUMNS; column++) {
      for (var value : row.values(KnownSubject.TERMS + column)) {
        addTerm(row, subject, value);
      }
    }
  }

  private void addTerm(TabbedRow row, int subject, String value) {
    int mark = value.lastIndexOf('^');
    var clue = new Clue(subject, mark < 0 ? 1 : weight(row, value.substring(mark + 1)));
    for (var form : TermForms.of(mark < 0 ? value : value.substring(0, mark))) {
      terms.add(Tokens.of(form), clue);
    }
  }

  private static float weight(TabbedRow row, String weight) {
    try {
      return Float.parseFloat(weight);
    } catch (NumberFormatException e) {
      throw row.error("no weight: " + weight);
    }
  }

  private void link(List<TabbedRow> rows, Map<String, Integer> numbers) {
    parents = new int[subjects.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parent(subjects.get(i), rows.get(i), numbers);
    }
  }

  private static int parent(KnownSubject subject, TabbedRow row, Map<String, Integer> numbers) {
    if (subject.parent() == null) {
      return NONE;
    }
    var parent = numbers.get(subject.parent());
    if (parent == null) {
      throw row.error("no such subject above: " + subject.parent());
    }
    return parent;
  }
}
