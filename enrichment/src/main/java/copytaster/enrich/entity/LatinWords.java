package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import org.jspecify.annotations.Nullable;

/** What the rules for names in Latin script ask of the tokens of a text. */
final class LatinWords {

  private static final int LONGEST_SURE_ABBREVIATION = 4;
  private static final int SHORTEST_PLURAL = 4;
  private static final HashIndex FUNCTION =
      WordHash.indexOfLine(
          """
          the a an of and to in on at by for with from as is are was were be been it its \
          this that these those he she they we you i his her their our your my him them us \
          me but or nor if when while where who whom whose which what why how not no yes \
          so than then there here has have had do does did can could would should must \
          shall may might after before since until during although though because however \
          meanwhile also once despite unlike about over under into out up down off all \
          both each every some any many most more another other only even still yet now \
          today yesterday one two three four five six seven eight nine ten let just too \
          very between among against through without within along per re ve ll said \
          according asked born located former last earlier later\
          """);
  private static final HashIndex THE = WordHash.index("the");
  private static final HashIndex OF = WordHash.index("of", "for");

  private static final HashIndex NATIONS =
      WordHash.index("england", "scotland", "wales", "ireland", "indies", "kong", "rico");

  private static final HashIndex APPOSITION_ENDS =
      WordHash.indexOfLine(
          """
          of for with at in from to by on who whose which that said says told was is had \
          has and were\
          """);
  private static final HashIndex WHO = WordHash.index("who", "whose", "whom");
  private static final int LONGEST_APPOSITION = 7;

  private LatinWords() {}

  /** Returns whether a token is an English word that holds sentences together. */
  static boolean isFunction(Reading reading, int at) {
    return FUNCTION.contains(reading.tokens().hash(at))
        && (reading.tokens().length(at) == 1
            || reading.isShouted(at)
            || !reading.isAllCapitals(at));
  }

  /** Returns whether a token stands right behind the one before and is one of some words. */
  static boolean isNext(Reading reading, int at, HashIndex words) {
    return reading.joins(at) && words.contains(reading.tokens().hash(at));
  }

  static boolean isThe(Reading reading, int at) {
    return isNext(reading, at, THE);
  }

  static boolean isOf(Reading reading, int at) {
    return isNext(reading, at, OF);
  }

  /** Returns whether a word in lower case is of a kind, right behind the token before it. */
  static boolean isLower(Reading reading, int at, NameKind kind) {
    return reading.joins(at) && reading.is(at, kind) && isPlain(reading, at);
  }

  /** Returns whether the token before is in lower case, of a kind, and right there. */
  static boolean isBehindLower(Reading reading, int at, NameKind kind) {
    return at > 0 && reading.joins(at) && reading.is(at - 1, kind) && isPlain(reading, at - 1);
  }

  /** Returns whether the capital of a token, if it has one, says nothing of the word. */
  static boolean isPlain(Reading reading, int at) {
    return !reading.isCapital(at) || reading.isShouted(at);
  }

  /** Returns whether a capital letter stands for a given name: J, N.R. */
  static boolean isInitial(Reading reading, int at) {
    return reading.isCapital(at)
        && (reading.tokens().length(at) == 1
            || (reading.tokens().length(at) <= LONGEST_SURE_ABBREVIATION
                && hasStopInside(reading, at)
                && reading.known().at(at) == null));
  }

  private static boolean hasStopInside(Reading reading, int at) {
    return reading.tokens().text().charAt(reading.tokens().begin(at) + 1) == '.';
  }

  /** Returns whether a character stands between a token and the one before. */
  static boolean hasBetween(Reading reading, int at, char sign) {
    if (at == 0 || at >= reading.size()) {
      return false;
    }
    var tokens = reading.tokens();
    for (int i = tokens.end(at - 1); i < tokens.begin(at); i++) {
      if (tokens.text().charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a token goes on with a word in lower case behind a hyphen: Minneapolis-based.
   */
  static boolean isCompound(Reading reading, int at) {
    return at < reading.size()
        && reading.tokens().gap(at) == '-'
        && reading.tokens().isGlued(at)
        && Character.isLowerCase(reading.original(at));
  }

  /** Returns whether a token is an ordinary word, or the plural of one. */
  static boolean isOrdinary(Reading reading, int at) {
    return isFunction(reading, at)
        || reading.isCommonHere(at)
        || reading.is(at, NameKind.JOB)
        || reading.is(at, NameKind.TRADE)
        || (reading.originalLast(at) == 's'
            && reading.tokens().length(at) > SHORTEST_PLURAL
            && reading.isCommon(reading.tokens().hash(at, 0, 1)));
  }

  /** Returns whether a token begins a sentence, so that its capital says nothing. */
  static boolean isSentenceStart(Reading reading, int at) {
    var tokens = reading.tokens();
    return tokens.isSentenceStart(at)
        || (tokens.gap(at) == '-' && (!tokens.isGlued(at) || isBehindSlug(reading, at)));
  }

  // CORRECTED-Euphrates reservoir falls, Soccer-Late header gives Al Ahli the cup.
  private static boolean isBehindSlug(Reading reading, int at) {
    return at > 0 && isLineStart(reading, at - 1);
  }

  /** Returns whether a token begins a line. */
  static boolean isLineStart(Reading reading, int at) {
    char gap = reading.tokens().gap(at);
    return at == 0 || gap == Tokens.PARAGRAPH || gap == Tokens.LINE;
  }

  /** Returns whether the vocabulary has the name of a country here, or of one that plays as one. */
  static boolean isCountry(Reading reading, int at) {
    var known = at < reading.size() ? reading.known().at(at) : null;
    return known != null
        && known.type() == EntityType.PLACE
        && known.alias() != null
        && (known.alias().entity().flags().contains("country")
            || NATIONS.contains(reading.tokens().hash(known.to() - 1)));
  }

  /**
   * Returns what the words behind a comma say that a name is, {@link NameKind#JOB} or {@link
   * NameKind#TRADE}: "an analyst with", "the biscuit maker"; null if neither.
   */
  static @Nullable NameKind apposition(Reading reading, int at) {
    @Nullable NameKind found = WHO.contains(reading.tokens().hash(at)) ? NameKind.JOB : null;
    int end = found == null ? Math.min(reading.size(), at + LONGEST_APPOSITION) : at;
    for (int i = at;
        i < end
            && (i == at || reading.joins(i) || reading.original(i) == 's')
            && !isEndOfApposition(reading, i);
        i++) {
      if (!reading.isCapital(i)) {
        found =
            reading.is(i, NameKind.JOB)
                ? NameKind.JOB
                : reading.is(i, NameKind.TRADE) ? NameKind.TRADE : found;
      }
    }
    return found;
  }

  // "the biscuit maker founded by": what stands behind the noun says nothing more.
  private static boolean isEndOfApposition(Reading reading, int at) {
    return APPOSITION_ENDS.contains(reading.tokens().hash(at));
  }
}
