package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import java.util.List;

/** The words by which names are known that are in no vocabulary. */
public final class NameWords {

  // The bit of a word that phrases of several words begin with.
  private static final int SEVERAL = 1 << 30;
  private static final String ARTICLE = "ال";

  private final PhraseTable<NameKind> phrases;
  // Beside its flags a word has a bit for each kind that has it, and one where longer phrases
  // begin.
  private final HashIndex words;

  private NameWords(HashIndex words) {
    this.words = words;
    this.phrases = new PhraseTable<>(words, (long) SEVERAL << WordFlag.NAME_KINDS);
  }

  /**
   * Reads them.
   *
   * @param rows the lines of the files: kind, words between bars
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

  /** Returns whether a name is one word, which is a title or an ordinary word. */
  boolean isTitleOrCommon(Tokens name) {
    return name.size() == 1 && isTitleOrCommon(name.hash(0));
  }

  private boolean isOrdinary(Tokens name) {
    return isTitleOrCommon(name)
        || (name.startsWith(0, ARTICLE) && isTitleOrCommon(name.hash(0, ARTICLE.length(), 0)));
  }

  private boolean isTitleOrCommon(long word) {
    return isCommon(word) || (kinds(word) & NameKind.TITLE.bit()) != 0;
  }

  /** Adds how newspapers call somebody in short, if it means nothing else. */
  void addShortName(Tokens name) {
    if (name.size() == 1
        && !isOrdinary(name)
        && (kinds(name.hash(0)) & NameKind.ORDINARY.bit()) == 0) {
      add(NameKind.FAMOUS, name);
    }
  }

  /** Adds the surname of somebody known, if it means nothing else. */
  void addSurname(Tokens surname) {
    if (surname.size() == 1 && !isOrdinary(surname)) {
      add(NameKind.FAMILY, surname);
    }
  }

  /** Adds one. */
  void add(NameKind kind, Tokens phrase) {
    if (kind == NameKind.COMMON || kind == NameKind.INNER) {
      words.mark(phrase.hash(0), WordFlag.COMMON);
    }
    if (kind == NameKind.COMMON) {
      return;
    }
    if (phrase.size() == 1) {
      add(phrase.hash(0), kind.bit());
    } else {
      add(phrase.hash(0), SEVERAL);
      phrases.add(phrase, kind);
    }
  }

  private void add(long word, int bits) {
    words.mark(word, WordFlag.KNOWN | WordFlag.NAME | (long) bits << WordFlag.NAME_KINDS);
  }

  /** Returns a bit for each kind that has a word, 0 for one that has none. */
  int kinds(long word) {
    return kinds(words.bits(word), 0);
  }

  /** Returns whether a word, by its hash, is an ordinary one. */
  boolean isCommon(long word) {
    return (words.bits(word) & WordFlag.COMMON) != 0;
  }

  /** Returns a bit for each kind of a token, as it stands and without the particles it carries. */
  static int kinds(Passage passage, int at) {
    var prefixes = passage.prefixes();
    return kinds(prefixes.flags(at), prefixes.flagsOfRest(at)) & ~SEVERAL;
  }

  private static int kinds(long flags, long flagsOfRest) {
    return (int) ((flags | flagsOfRest) >>> WordFlag.NAME_KINDS);
  }

  /** Returns the phrases of several words in a text. */
  NamePhrases phrases(Passage passage) {
    var found = new NamePhrases();
    var starts = phrases.starts(passage.tokens(), passage.prefixes());
    for (int i = 0; i < starts.size(); i++) {
      found.at(starts.token(i));
      phrases.find(passage.tokens(), passage.prefixes(), starts.token(i), starts.found(i), found);
    }
    return found;
  }
}
