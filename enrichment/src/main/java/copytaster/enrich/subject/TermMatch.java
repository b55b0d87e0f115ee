package copytaster.enrich.subject;

/** The longest term at a place, used again for each place. */
final class TermMatch {

  int end;
  int term;

  void clear(int at) {
    end = at;
    term = TermTable.NONE;
  }

  /** Takes a term that is longer than the one before, if there is one. */
  void take(int newEnd, int newTerm) {
    end = newTerm == TermTable.NONE ? end : newEnd;
    term = newTerm == TermTable.NONE ? term : newTerm;
  }
}
