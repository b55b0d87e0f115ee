package copytaster.enrich.date;

import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One text as dates are read in it. Places outside it hold no word and no number. */
final class DateText {

  /** Returned for a token that is no number. */
  static final int NO_NUMBER = -1;

  private static final int LONGEST_NUMBER = 4;
  private static final int STARTS = WordFlag.DATE | WordFlag.DATE_START;

  private final Passage passage;
  private final Tokens tokens;
  private final DateWords vocabulary;
  // The words that have been looked up: few are.
  private final @Nullable DateWord[] words;
  private final LocalDate reference;

  /**
   * Makes one.
   *
   * @param reference the day that the text is of
   */
  DateText(Passage passage, DateWords vocabulary, LocalDate reference) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.vocabulary = vocabulary;
    this.words = new DateWord[tokens.size()];
    this.reference = reference;
  }

  Passage passage() {
    return passage;
  }

  Tokens tokens() {
    return tokens;
  }

  LocalDate reference() {
    return reference;
  }

  int size() {
    return words.length;
  }

  boolean has(int at) {
    return at >= 0 && at < size();
  }

  /** Returns the longest word of dates that begins at a token. */
  DateWord word(int at) {
    if (!has(at)) {
      return DateWord.NONE;
    }
    var word = words[at];
    if (word == null) {
      word = vocabulary.at(tokens, passage.prefixes(), at);
      words[at] = word;
    }
    return word;
  }

  /** Returns the next token, from one on, that a date may begin at; the size if there is none. */
  int nextStart(int from) {
    int at = from;
    while (at < words.length && !mayStart(at)) {
      at++;
    }
    return at;
  }

  // Most tokens end here: what each is was looked up once for all vocabularies.
  private boolean mayStart(int at) {
    var prefixes = passage.prefixes();
    return ((prefixes.flags(at) | prefixes.flagsOfRest(at)) & STARTS) != 0
        || DateWords.isDigit(tokens.first(at));
  }

  /** Returns the word at a token if nothing but space stands before it. */
  DateWord next(int at) {
    return isNext(at) ? word(at) : DateWord.NONE;
  }

  /** Returns the single word before a token, if nothing but space or a hyphen is between. */
  DateWord before(int at) {
    return at > 0 && (isNext(at) || gap(at) == '-') ? word(at - 1) : DateWord.NONE;
  }

  /** Returns what stands before a token; the end of a paragraph outside the text. */
  char gap(int at) {
    return has(at) ? tokens.gap(at) : Tokens.PARAGRAPH;
  }

  boolean isNext(int at) {
    return DateWords.isSpace(gap(at));
  }

  /** Returns how many characters of a token are particles. */
  int skipped(int at) {
    return vocabulary.skipped(tokens, passage.prefixes(), at);
  }

  /** Returns whether a token is a word of dates behind a particle that begins with a letter. */
  boolean hasParticle(int at, char particle) {
    return has(at) && tokens.first(at) == particle && skipped(at) > 0;
  }

  /** Returns the number that a token is, if it has at most four digits and no more stands to it. */
  int number(int at) {
    if (!has(at) || tokens.length(at) > LONGEST_NUMBER || !tokens.isNumber(at)) {
      return NO_NUMBER;
    }
    return leadingNumber(at);
  }

  /** Returns the number that a token begins with. */
  int leadingNumber(int at) {
    int number = 0;
    for (int i = 0; i < digits(at); i++) {
      number = number * 10 + tokens.text().charAt(tokens.begin(at) + i) - '0';
    }
    return number;
  }

  /** Returns how many digits a token begins with, at most four. */
  int digits(int at) {
    int length = Math.min(tokens.length(at), LONGEST_NUMBER);
    for (int i = 0; i < length; i++) {
      char c = tokens.text().charAt(tokens.begin(at) + i);
      if (c < '0' || c > '9') {
        return i;
      }
    }
    return length;
  }

  int length(int at) {
    return tokens.length(at);
  }

  /** Returns the hash of the last characters of a token. */
  long hashOfEnd(int at, int length) {
    return tokens.hashOfEnd(at, length);
  }

  /** Returns whether a token and the one before it are parts of one figure: 3.5, 3-2, 20:15. */
  boolean isGlued(int at) {
    if (!has(at) || at == 0 || !tokens.isGlued(at)) {
      return false;
    }
    char sign = gap(at);
    return (sign == '.' || sign == ',' || sign == '-' || sign == '/' || sign == ':' || sign == '+')
        && word(at).is(WordKind.DIGITS)
        && word(at - 1).is(WordKind.DIGITS);
  }

  /** Returns the first character of a token as written, behind its particles. */
  char firstLetter(int at) {
    return tokens.text().originalCharAt(tokens.begin(at) + skipped(at));
  }

  boolean isCapital(int at) {
    return !Character.isLowerCase(firstLetter(at));
  }

  boolean isLatin(int at) {
    return firstLetter(at) < 0x250;
  }

  /** Returns whether a token begins with the Arabic article. */
  boolean isDefinite(int at) {
    return tokens.first(at) == 'ا'
        && tokens.length(at) > 2
        && tokens.text().charAt(tokens.begin(at) + 1) == 'ل';
  }

  /** Returns the sign that stands right before a token; a space if the text begins. */
  char signBefore(int at) {
    int begin = tokens.begin(at);
    return begin > 0 ? tokens.text().charAt(begin - 1) : ' ';
  }

  /** Returns the sign that stands right behind a token; a space if the text ends. */
  char signBehind(int at) {
    var text = tokens.text();
    int end = tokens.end(at);
    return end < text.length() ? text.charAt(end) : ' ';
  }
}
