package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Starts;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms, and what each says. It is a trie like {@link PhraseTable}, but what a term says lies in
 * one array and not in objects: a story has hundreds of terms, and each object would be waited for.
 */
final class TermTable {

  /** Says that there is no term. */
  static final int NONE = 0;

  private static final char KIND_MARK = '@';
  // In the trie: a bit for each of the words that a longer term may go on with, several words to a
  // bit, so that few words are looked up in vain; above them, where the term stands in the array.
  private static final int FOLLOWERS = 8;
  private static final int FOLLOWERS_MASK = (1 << FOLLOWERS) - 1;

  private final HashIndex words;
  private final HashIndex states = new HashIndex();
  private final Map<Long, TermClues> phrases = new HashMap<>();
  private final Map<String, TermClues> kinds = new HashMap<>();
  private final Map<String, Integer> placesOfKinds = new HashMap<>();
  private PackedTerms packed = new PackedTerms();
  private int next;

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every term
   * @param first the number of the first term
   */
  TermTable(HashIndex words, int first) {
    this.words = words;
    this.next = first;
  }

  boolean isEmpty() {
    return phrases.isEmpty() && kinds.isEmpty();
  }

  /** Returns the number behind the last term's. */
  int end() {
    return next;
  }

  /** Returns what the terms say. */
  PackedTerms packed() {
    return packed;
  }

  /** Returns the term that an article has which names an entity of a kind. */
  int kind(String kind) {
    return placesOfKinds.getOrDefault(kind, NONE);
  }

  /** Adds what all forms of a term say, or what entities of a kind do: {@code @club}. */
  void add(String term, Clue clue) {
    int number = next++;
    if (term.charAt(0) == KIND_MARK) {
      kinds.computeIfAbsent(term.substring(1), _ -> new TermClues(number)).clues().add(clue);
      return;
    }
    for (var form : TermForms.of(term)) {
      add(Tokens.of(form), number, clue);
    }
  }

  private void add(Tokens form, int number, Clue clue) {
    long state = 0;
    for (int i = 0; i < form.size(); i++) {
      words.mark(form.hash(i), WordFlag.KNOWN | (i == 0 ? WordFlag.SUBJECT : 0));
      state = WordHash.then(state, form.hash(i));
      states.mark(state, i < form.size() - 1 ? follower(form.hash(i + 1)) : 0);
    }
    if (form.size() > 0) {
      phrases.computeIfAbsent(state, _ -> new TermClues(number)).clues().add(clue);
    }
  }

  /** Works out what all say, once the subjects are known. Forms that say the same share it. */
  void weigh(TermWeights weights) {
    packed = new PackedTerms();
    var places = new HashMap<TermClues, Integer>();
    kinds.forEach((kind, term) -> placesOfKinds.put(kind, place(term, weights, places)));
    phrases.forEach((state, term) ->
        states.mark(state, Math.multiplyExact(place(term, weights, places), 1 << FOLLOWERS)));
    packed.trim();
  }

  private int place(TermClues term, TermWeights weights, Map<TermClues, Integer> places) {
    return places.computeIfAbsent(term, _ -> packed.add(term.number(), term.clues(), weights));
  }

  /** Returns where terms may begin in a text. */
  Starts starts(Passage passage) {
    return Starts.of(passage.tokens(), passage.prefixes(), WordFlag.SUBJECT, states);
  }

  /** Returns the state that the first word of a term leads to. */
  static long state(Passage passage, int at) {
    return Starts.state(passage.tokens(), passage.prefixes(), WordFlag.SUBJECT, at);
  }

  /** Returns what there is for a state, {@link HashIndex#ABSENT} for none. */
  int found(long state) {
    return states.get(state);
  }

  /**
   * Finds the longest term at a place, with or without the particles that its word carries.
   *
   * @param first what there is for its first word
   */
  void find(Passage passage, int at, int first, TermMatch match) {
    match.clear(at);
    long state = state(passage, at);
    int found = first;
    int end = at + 1;
    while (found != HashIndex.ABSENT) {
      if (found >> FOLLOWERS != NONE) {
        match.set(end, found >> FOLLOWERS);
      }
      if (!goesOn(passage, end, found & FOLLOWERS_MASK)) {
        return;
      }
      state = WordHash.then(state, passage.tokens().hash(end++));
      found = states.get(state);
    }
  }

  private static boolean goesOn(Passage passage, int at, int followers) {
    var tokens = passage.tokens();
    return at < tokens.size()
        && (followers & follower(tokens.hash(at))) != 0
        && passage.isKnown(at)
        && PhraseTable.joins(tokens, at);
  }

  private static int follower(long word) {
    return 1 << (word >>> Integer.SIZE) % FOLLOWERS;
  }

  /** A term and its clues. */
  private record TermClues(int number, List<Clue> clues) {

    TermClues(int number) {
      this(number, new ArrayList<>(1));
    }
  }
}
