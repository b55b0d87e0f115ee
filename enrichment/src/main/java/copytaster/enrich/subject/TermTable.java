package copytaster.enrich.subject;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Starts;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.Trie;
import copytaster.enrich.text.WordFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms, and what each says. What a term says lies in one array and not in objects: a story has
 * hundreds of terms, and each object would be waited for.
 */
final class TermTable {

  /** Says that there is no term. */
  static final int NONE = Trie.NONE;

  private static final char KIND_MARK = '@';

  private final Trie trie;
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
    this.trie = new Trie(words, WordFlag.SUBJECT);
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
    if (form.size() > 0) {
      phrases.computeIfAbsent(trie.add(form), _ -> new TermClues(number)).clues().add(clue);
    }
  }

  /** Works out what all say, once the subjects are known. Forms that say the same share it. */
  void weigh(TermWeights weights) {
    packed = new PackedTerms();
    var places = new HashMap<TermClues, Integer>();
    kinds.forEach((kind, term) -> placesOfKinds.put(kind, place(term, weights, places)));
    phrases.forEach((state, term) -> trie.set(state, place(term, weights, places)));
    packed.trim();
  }

  private int place(TermClues term, TermWeights weights, Map<TermClues, Integer> places) {
    return places.computeIfAbsent(term, _ -> packed.add(term.number(), term.clues(), weights));
  }

  /** Returns where terms may begin in a text. */
  Starts starts(Passage passage) {
    return trie.starts(passage.tokens(), passage.prefixes());
  }

  /** Finds the longest term at a place, with or without the particles that its word carries. */
  void find(Passage passage, int at, TermMatch match) {
    find(passage, at, trie.first(passage.tokens(), passage.prefixes(), at), match);
  }

  /**
   * Finds the longest term at a place, with or without the particles that its word carries.
   *
   * @param first what there is for its first word, as {@link #starts} says
   */
  void find(Passage passage, int at, long first, TermMatch match) {
    match.clear(at);
    trie.find(passage.tokens(), passage.prefixes(), at, first, match);
  }

  /** A term and its clues. */
  private record TermClues(int number, List<Clue> clues) {

    TermClues(int number) {
      this(number, new ArrayList<>(1));
    }
  }
}
