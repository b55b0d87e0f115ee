package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.vocabulary.OwnEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The subjects that are known, and the terms that speak for them. A file has a line for each: code,
 * name in English, name in Arabic, code of the subject above, terms in English, terms in Arabic. A
 * term may carry its weight: {@code ceasefire^2}; without it weighs 1.
 */
public final class SubjectVocabulary {

  /** Returned for the parent of a subject at the top. */
  static final int NONE = -1;

  private static final int TERM_COLUMNS = 2;

  private final List<KnownSubject> subjects;
  private final Map<String, Integer> numbers;
  private final int[] parents;
  private final int[] topOf;
  private final int[] tops;
  private final Map<String, String> retired;
  private final TermTable terms;
  private final OwnSubjects own;
  private final boolean hasOwn;

  private SubjectVocabulary(
      List<KnownSubject> subjects,
      Map<String, Integer> numbers,
      Map<String, String> retired,
      TermTable terms,
      OwnSubjects own) {
    this.subjects = subjects;
    this.numbers = numbers;
    this.retired = retired;
    this.terms = terms;
    this.own = own;
    this.hasOwn = !own.terms().isEmpty();
    this.parents = new int[size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = number(subject(i).parent());
    }
    this.topOf = IntStream.range(0, size()).map(this::highest).toArray();
    this.tops = IntStream.range(0, size()).filter(i -> topOf[i] == i).toArray();
  }

  /**
   * Makes a vocabulary.
   *
   * @param rows the lines of its file
   * @param retiredRows the lines of the file of retired codes: the code, the one in its place
   * @param words gets every word of every term
   */
  public static SubjectVocabulary of(
      List<TabbedRow> rows, List<TabbedRow> retiredRows, HashIndex words) {
    var retired = retired(retiredRows);
    var subjects = new ArrayList<KnownSubject>();
    var numbers = new HashMap<String, Integer>();
    var terms = new TermTable(words, 0);
    for (var row : rows) {
      var subject = KnownSubject.of(row);
      if (numbers.put(subject.code(), subjects.size()) != null) {
        throw row.error("the code is there before: " + subject.code());
      }
      addTerms(row, subjects.size(), terms);
      subjects.add(subject);
    }
    checkParents(rows, subjects, numbers, retired);
    var vocabulary = new SubjectVocabulary(subjects, numbers, retired, terms, OwnSubjects.none());
    terms.weigh(new TermWeights(vocabulary));
    return vocabulary;
  }

  /**
   * Returns a vocabulary with a newsroom's own entries besides. It shares what is delivered with
   * this one.
   *
   * @param entries all kinds of entries; those that say nothing of subjects have no effect here
   * @param words gets every word of every own term
   */
  public SubjectVocabulary with(Collection<OwnEntry> entries, HashIndex words) {
    var table = new TermTable(words, terms.end());
    var with =
        new SubjectVocabulary(
            subjects, numbers, retired, terms, OwnSubjects.of(entries, numbers, table));
    table.weigh(new TermWeights(with));
    return with;
  }

  /** Returns whether there is a delivered subject of a code. */
  public boolean knows(String code) {
    return numbers.containsKey(code);
  }

  /** Returns the code that took the place of a retired one; any other as it is. */
  public String current(String code) {
    return retired.getOrDefault(code, code);
  }

  /** Returns the code at the top above a subject; one that is not known as it is. */
  public String top(String code) {
    int number = number(code);
    return number == NONE ? current(code) : subject(top(number)).code();
  }

  /** Returns whether it has entries of a newsroom's own. */
  public boolean hasOwn() {
    return hasOwn;
  }

  int size() {
    return subjects.size() + own.subjects().size();
  }

  KnownSubject subject(int number) {
    return number < subjects.size()
        ? subjects.get(number)
        : own.subjects().get(number - subjects.size());
  }

  int parent(int number) {
    return parents[number];
  }

  /** Returns the number of the subject at the top above one. */
  int top(int number) {
    return topOf[number];
  }

  /** Returns the numbers of the subjects at the top. */
  int[] tops() {
    return tops;
  }

  private int highest(int number) {
    int top = number;
    while (parents[top] != NONE) {
      top = parents[top];
    }
    return top;
  }

  TermTable terms() {
    return terms;
  }

  TermTable ownTerms() {
    return own.terms();
  }

  // The one above is delivered, also for a subject of one's own: there can be no circle.
  private int number(@Nullable String code) {
    return code == null ? NONE : numbers.getOrDefault(current(code), NONE);
  }

  private static Map<String, String> retired(List<TabbedRow> rows) {
    var retired = new HashMap<String, String>();
    for (var row : rows) {
      var code = row.required(0, "code");
      if (retired.put(code, row.required(1, "code in its place")) != null) {
        throw row.error("the code is there before: " + code);
      }
    }
    return retired;
  }

  private static void addTerms(TabbedRow row, int subject, TermTable terms) {
    for (int column = 0; column < TERM_COLUMNS; column++) {
      for (var value : row.values(KnownSubject.TERMS + column)) {
        addTerm(row, subject, value, terms);
      }
    }
  }

  private static void addTerm(TabbedRow row, int subject, String value, TermTable terms) {
    int mark = value.lastIndexOf('^');
    float weight = mark < 0 ? 1 : weight(row, value.substring(mark + 1));
    terms.add(mark < 0 ? value : value.substring(0, mark), new Clue(subject, weight, null));
  }

  private static float weight(TabbedRow row, String weight) {
    try {
      return Float.parseFloat(weight);
    } catch (NumberFormatException e) {
      throw row.error("no weight: " + weight);
    }
  }

  private static void checkParents(
      List<TabbedRow> rows,
      List<KnownSubject> subjects,
      Map<String, Integer> numbers,
      Map<String, String> retired) {
    for (int i = 0; i < subjects.size(); i++) {
      var parent = subjects.get(i).parent();
      if (parent != null && !numbers.containsKey(retired.getOrDefault(parent, parent))) {
        throw rows.get(i).error("no such subject above: " + parent);
      }
    }
  }
}
