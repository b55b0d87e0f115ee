package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.Tokens;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which names are known that are in no vocabulary. */
public final class NameWords {

  private final Map<NameKind, PhraseTable<NameKind>> phrases = new EnumMap<>(NameKind.class);
  // A bit for each kind that has a phrase with this first word: most words have none.
  private final HashIndex first = new HashIndex();
  private final HashIndex words;

  private NameWords(HashIndex words) {
    this.words = words;
    for (var kind : NameKind.values()) {
      phrases.put(kind, new PhraseTable<>());
    }
  }

  /**
   * Reads them.
   *
   * @param rows the lines of the file: kind, words between bars
   * @param words gets every word
   */
  public static NameWords of(List<TabbedRow> rows, HashIndex words) {
    var names = new NameWords(words);
    for (var row : rows) {
      var kind = NameKind.of(row);
      row.values(1).forEach(word -> names.add(kind, Tokens.of(word)));
    }
    return names;
  }

  /** Adds one. */
  void add(NameKind kind, Tokens phrase) {
    table(kind).add(phrase, kind);
    first.put(phrase.hash(0), Math.max(0, first.get(phrase.hash(0))) | kind.bit());
    for (int i = 0; i < phrase.size(); i++) {
      words.put(phrase.hash(i), 1);
    }
  }

  /**
   * Returns the token behind the longest phrase of a kind that begins at a token; the token itself
   * if none does. The first word may carry particles.
   */
  int end(NameKind kind, Passage passage, int at) {
    if (at >= passage.tokens().size() || (kinds(passage, at) & kind.bit()) == 0) {
      return at;
    }
    int[] end = {at};
    table(kind).find(passage.tokens(), passage.prefixes(), at, (_, behind, _) -> end[0] = behind);
    return end[0];
  }

  /** Returns a bit for each kind that a phrase beginning with this token may be of. */
  int kinds(Passage passage, int at) {
    int kinds = Math.max(0, first.get(passage.tokens().hash(at)));
    long rest = passage.prefixes().rest(at);
    return rest == 0 ? kinds : kinds | Math.max(0, first.get(rest));
  }

  private PhraseTable<NameKind> table(NameKind kind) {
    return phrases.computeIfAbsent(kind, _ -> new PhraseTable<>());
  }
}
