package copytaster.enrich.subject;

/** The longest term at a place, used again for each place. */
final class TermMatch {

  int end;
  int term;

  void clear(int at) {
    end = at;
    term = TermTable.NONE;
  }

  void set(int newEnd, int newTerm) {
    end = newEnd;
    term = newTerm;
  }
}
