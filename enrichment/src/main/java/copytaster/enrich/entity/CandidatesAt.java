package copytaster.enrich.entity;

import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/** Takes the names that begin at one token after the other, the longest first. */
final class CandidatesAt implements PhraseTable.Sink<Alias> {

  private final Passage passage;
  private int at;
  private List<Candidate> candidates = List.of();

  CandidatesAt(Passage passage) {
    this.passage = passage;
  }

  void moveTo(int token) {
    at = token;
    candidates = List.of();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  @Override
  public void take(int skipped, int end, List<Alias> aliases) {
    var written = new ArrayList<Alias>(aliases.size());
    for (var alias : aliases) {
      if (alias.isWrittenAt(passage.tokens(), at, end)) {
        written.add(alias);
      }
    }
    if (!written.isEmpty()) {
      add(new Candidate(passage, at, end, skipped, written));
    }
  }

  private void add(Candidate candidate) {
    if (candidates.isEmpty()) {
      candidates = new ArrayList<>(1);
    } else if (joined(candidate)) {
      return;
    }
    int place = 0;
    while (place < candidates.size() && candidates.get(place).length() >= candidate.length()) {
      place++;
    }
    candidates.add(place, candidate);
  }

  // The same words may be in two tables: the newsroom's own, which comes first, and the delivered.
  private boolean joined(Candidate candidate) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).isAt(candidate)) {
        candidates.set(i, candidates.get(i).and(candidate.aliases()));
        return true;
      }
    }
    return false;
  }
}
