package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.vocabulary.OwnEntry;
import copytaster.enrich.vocabulary.SubjectRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects and terms of a newsroom's own.
 *
 * @param subjects its subjects, numbered on from the last delivered one
 * @param terms its terms, for subjects of both kinds
 */
record OwnSubjects(List<KnownSubject> subjects, TermTable terms) {

  static OwnSubjects none() {
    return new OwnSubjects(List.of(), new TermTable(new HashIndex(1), 0));
  }

  /**
   * Reads entries. Where several are for one code of the newsroom's own, the first describes it.
   *
   * @param delivered the numbers of the delivered subjects
   * @param terms gets the terms
   */
  static OwnSubjects of(
      Collection<OwnEntry> entries, Map<String, Integer> delivered, TermTable terms) {
    var subjects = new ArrayList<KnownSubject>();
    var numbers = new HashMap<>(delivered);
    for (var entry : entries) {
      if (entry.content() instanceof SubjectRule rule) {
        int number = numbers.computeIfAbsent(rule.code(), _ -> delivered.size() + subjects.size());
        if (number == delivered.size() + subjects.size()) {
          subjects.add(KnownSubject.of(rule));
        }
        for (var term : rule.terms()) {
          terms.add(term.term(), new Clue(number, term.weight(), entry.rule()));
        }
      }
    }
    return new OwnSubjects(subjects, terms);
  }
}
