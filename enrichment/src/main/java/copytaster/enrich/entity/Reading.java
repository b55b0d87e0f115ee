package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.ArabicForms;
import copytaster.enrich.text.Bits;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;

/**
 * A text as the rules for names read it: what each of its tokens may be part of, looked up once.
 */
final class Reading {

  private static final char FIRST_BEYOND_LATIN = 0x250;

  /** The bit of a token that a phrase of several words begins with. */
  static final int PHRASE = 1 << 31;

  /** The bit of a token that the vocabulary has the name of a person at. */
  static final int PERSON = 1 << 30;

  private static final byte UNDECIDED = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;
  // The name is folded as the preposition على is; the last letter tells them apart.
  private static final long ALI = WordHash.of("علي");

  private final Passage passage;
  private final Tokens tokens;
  private final NameWords names;
  private final boolean isEnglish;
  // A bit for each kind of word that the token is, as it stands or without particles, and the two
  // above.
  private final int[] kinds;
  private final NamePhrases phrases;
  private final KnownNames known;
  private final byte[] forms;
  private final boolean[] shouted;
  private final boolean hasArabic;
  private final boolean hasCapitals;
  private final HashIndex lowerCase = new HashIndex();

  /**
   * Reads a text.
   *
   * @param isEnglish whether it is in English, or may be
   */
  Reading(Passage passage, NameWords names, boolean isEnglish) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.names = names;
    this.isEnglish = isEnglish;
    this.kinds = new int[tokens.size()];
    this.known = new KnownNames(tokens.size());
    this.forms = new byte[tokens.size()];
    boolean isArabic = false;
    boolean isCapital = false;
    for (int i = 0; i < kinds.length; i++) {
      isArabic |= isArabic(i);
      isCapital |= isCapital(i);
      kinds[i] = NameWords.kinds(passage, i);
      noteLowerCase(i);
    }
    this.hasArabic = isArabic;
    this.hasCapitals = isCapital;
    this.phrases = names.phrases(passage);
    phrases.markIn(kinds, PHRASE);
    this.shouted = hasCapitals ? Shouts.of(this) : new boolean[kinds.length];
  }

  private void noteLowerCase(int at) {
    if (isLatin(at) && Character.isLowerCase(original(at)) && !isCommon(at) && !isStop(at)) {
      lowerCase.put(tokens.hash(at), 1);
    }
  }

  Passage passage() {
    return passage;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns whether it is in English, or may be. */
  boolean isEnglish() {
    return isEnglish;
  }

  int size() {
    return kinds.length;
  }

  /** Notes that the vocabulary has a name here. */
  void mark(Span span) {
    known.add(span);
    for (int i = span.from(); i < span.to(); i++) {
      kinds[i] |= span.type() == EntityType.PERSON ? PERSON : 0;
    }
  }

  /** Returns the names that the vocabulary has here. */
  KnownNames known() {
    return known;
  }

  /** Returns whether this token is a word of a kind. */
  boolean is(int at, NameKind kind) {
    return at < kinds.length && (kinds[at] & kind.bit()) != 0;
  }

  /** Returns whether a token is the plural of an English word of a kind. */
  boolean isPlural(int at, NameKind kind) {
    return originalLast(at) == 's' && (names.kinds(tokens.hash(at, 0, 1)) & kind.bit()) != 0;
  }

  /**
   * Returns the token behind the longest phrase of a kind here; the token itself if there is none.
   */
  int end(int at, NameKind kind) {
    int end = is(at, kind) ? at + 1 : at;
    return at < kinds.length && kinds[at] < 0 ? Math.max(end, phrases.end(at, kind)) : end;
  }

  /**
   * Returns the tokens that are of any of some kinds, or that a phrase of several words begins
   * with, in the order of the text.
   *
   * @param withUnknown whether those that no vocabulary has are among them
   */
  int[] tokensOf(int kindBits, boolean withUnknown) {
    int unknown = withUnknown ? WordFlag.KNOWN : 0;
    return Bits.list(
        kinds.length,
        at -> {
          int flags = (int) passage.prefixes().flags(at);
          return Bits.any((kinds[at] & (kindBits | PHRASE)) | (~flags & unknown));
        });
  }

  /** Returns a bit for each kind of word that a token is, {@link #PHRASE} and {@link #PERSON}. */
  int kinds(int at) {
    return kinds[at];
  }

  /** Returns whether the word before says that a person comes. */
  boolean isCued(int at) {
    return at > 0
        && follows(at)
        && (is(at - 1, NameKind.SAY) || is(at - 1, NameKind.TITLE) || is(at - 1, NameKind.REIGN));
  }

  /** Returns whether no name or rule can begin here. */
  boolean isDull(int at) {
    return (kinds[at] & ~PERSON) == 0;
  }

  /** Returns whether the vocabulary has a place or an organisation here, and no list a name. */
  boolean isElsewhere(int at) {
    return (known.has(at, EntityType.PLACE) || known.has(at, EntityType.ORGANISATION))
        && (kinds[at] & (NameKind.GIVEN.bit() | NameKind.FAMILY.bit())) == 0;
  }

  /** Returns whether dates begin with the token, as with the name of a month. */
  boolean isOfDates(int at) {
    return ((passage.prefixes().flags(at) | passage.prefixes().flagsOfRest(at)) & WordFlag.DATE)
        != 0;
  }

  /** Returns whether a token is a word that holds sentences together. */
  boolean isStop(int at) {
    long word = tokens.hash(at);
    return passage.isStopWord(at) && (word != ALI || originalLast(at) != 'ي');
  }

  /** Returns whether a token as it stands is an ordinary word. */
  boolean isCommon(int at) {
    return (passage.prefixes().flags(at) & WordFlag.COMMON) != 0;
  }

  /** Returns whether a token is an Arabic ordinary word with what is written together with it. */
  boolean isForm(int at) {
    if (forms[at] == UNDECIDED) {
      forms[at] = isCommon(at) || ArabicForms.isCommon(tokens, at, passage.known()) ? YES : NO;
    }
    return forms[at] == YES;
  }

  /** Returns whether a word, by its hash, is an ordinary one. */
  boolean isCommon(long word) {
    return names.isCommon(word);
  }

  /** Returns how many characters of the token are particles that are no part of a name. */
  int skipped(int at) {
    return passage.prefixes().length(at);
  }

  /** Returns whether the token carries particles. */
  boolean isSplit(int at) {
    return passage.prefixes().rest(at) != 0;
  }

  /** Returns whether only a space stands before the token, and it is not the first. */
  boolean follows(int at) {
    return at < kinds.length && tokens.gap(at) == Tokens.SPACE;
  }

  /** Returns whether a token belongs to the one before it: a space, a hyphen, an initial's stop. */
  boolean joins(int at) {
    if (at >= kinds.length || at == 0) {
      return false;
    }
    return switch (tokens.gap(at)) {
      case Tokens.SPACE, '&' -> true;
      case '-' -> tokens.isGlued(at);
      case '\'', '’' -> tokens.length(at) > 1 && (tokens.isGlued(at) || is(at, NameKind.TAIL));
      case '.' -> tokens.length(at - 1) == 1 || is(at - 1, NameKind.ABBREVIATION);
      default -> false;
    };
  }

  /** Returns whether a token is an ordinary word in the dictionary or in this text. */
  boolean isOrdinary(int at) {
    return isStop(at) || isCommonHere(at);
  }

  /** Returns whether a token is an ordinary word, or in lower case elsewhere in this text. */
  boolean isCommonHere(int at) {
    return isCommon(at) || lowerCase.contains(tokens.hash(at));
  }

  /** Returns whether a token is in capitals only. */
  boolean isAllCapitals(int at) {
    for (int i = tokens.begin(at); i < tokens.end(at); i++) {
      if (Character.isLowerCase(tokens.text().originalCharAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a token stands in a line that is in capitals only, as headlines are. */
  boolean isShouted(int at) {
    return shouted[at];
  }

  /** Returns whether a token is in Arabic letters. */
  boolean isArabic(int at) {
    char first = tokens.first(at);
    return first >= 'ء' && first <= 'ي';
  }

  /** Returns whether any token is in Arabic letters. */
  boolean hasArabic() {
    return hasArabic;
  }

  /** Returns whether any token is in Latin letters and begins with a capital. */
  boolean hasCapitals() {
    return hasCapitals;
  }

  /** Returns whether a token is in Latin letters, or a number. */
  boolean isLatin(int at) {
    return tokens.first(at) < FIRST_BEYOND_LATIN;
  }

  /** Returns whether a token is in Latin letters and begins with a capital. */
  boolean isCapital(int at) {
    return isLatin(at) && Character.isUpperCase(original(at));
  }

  /** Returns the first character of a token as the text has it. */
  char original(int at) {
    return tokens.originalFirst(at);
  }

  /** Returns the last character of a token as the text has it. */
  char originalLast(int at) {
    return tokens.originalLast(at);
  }

  /** Returns a span of a rule. */
  Span span(int from, int to, EntityType type, int confidence, String rule) {
    return new Span(passage, from, to, skipped(from), type, confidence, 0, rule, null);
  }
}
