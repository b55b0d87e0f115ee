package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;
import java.util.List;

/**
 * Finds places in Arabic: behind a noun that says what sort of place comes, by the words that names
 * of places begin with, and unknown words behind "in". The noun itself is no part of the name.
 */
final class ArabicPlaces implements NameRule {

  private static final int BEHIND_NOUN = 66;
  private static final int COMPOUND = 58;
  private static final int BEHIND_IN = 52;
  private static final int SHORTEST_FOREIGN = 5;
  private static final int NOUNS = NameKind.SITE.bit() | NameKind.LAND.bit();
  private static final HashIndex IN =
      WordHash.index("في", "وفي", "قرب", "شمالي", "جنوبي", "غربي", "شرقي");

  @Override
  public void find(Reading reading, List<Span> spans) {
    if (!reading.hasArabic()) {
      return;
    }
    for (int i : reading.tokensOf(NOUNS, true)) {
      if (reading.is(i, NameKind.SITE) && reading.isArabic(i) && reading.follows(i + 1)) {
        behindNoun(reading, i + 1, spans);
      } else if (isCompound(reading, i)) {
        add(reading, i, i + 2, COMPOUND, "word of a place", spans);
      } else if (!reading.passage().isKnown(i) && isBehindIn(reading, i) && isForeign(reading, i)) {
        add(reading, i, i + 1, BEHIND_IN, "preposition", spans);
      }
    }
  }

  private static void behindNoun(Reading reading, int at, List<Span> spans) {
    if (isCompound(reading, at)) {
      add(reading, at, at + 2, BEHIND_NOUN, "noun of a place", spans);
    } else if (isName(reading, at)) {
      add(reading, at, at + 1, BEHIND_NOUN, "noun of a place", spans);
    }
  }

  private static boolean isName(Reading reading, int at) {
    return reading.isArabic(at)
        && !reading.isSplit(at)
        && (ArabicWords.isNameLike(reading, at)
            || reading.is(at, NameKind.FAMILY)
            || isProperNoun(reading, at));
  }

  // البحيرة, الريف: definite, no adjective, no ordinary word that the lists know.
  private static boolean isProperNoun(Reading reading, int at) {
    var tokens = reading.tokens();
    return ArabicWords.isDefinite(tokens, at)
        && !ArabicWords.isRelative(tokens, at)
        && !reading.isStop(at)
        && !reading.is(at, NameKind.CALENDAR)
        && !reading.isForm(at);
  }

  // تل شهاب, كفر الشيخ.
  private static boolean isCompound(Reading reading, int at) {
    return reading.is(at, NameKind.LAND)
        && reading.follows(at + 1)
        && reading.isArabic(at + 1)
        && !reading.isStop(at + 1)
        && !reading.isSplit(at + 1)
        && (ArabicWords.isNameLike(reading, at + 1)
            || reading.is(at + 1, NameKind.FAMILY)
            || reading.is(at + 1, NameKind.GIVEN));
  }

  // No article, no pronoun, and long enough not to be a stem that the lists lack.
  private static boolean isForeign(Reading reading, int at) {
    var tokens = reading.tokens();
    return tokens.length(at) >= SHORTEST_FOREIGN
        && !ArabicWords.isDefinite(tokens, at)
        && !tokens.endsWith(at, "ه")
        && !tokens.endsWith(at, "ها")
        && !tokens.endsWith(at, "هما")
        && ArabicWords.isNameLike(reading, at);
  }

  private static boolean isBehindIn(Reading reading, int at) {
    return at > 0 && reading.follows(at) && IN.contains(reading.tokens().hash(at - 1));
  }

  private static void add(
      Reading reading, int from, int to, int confidence, String rule, List<Span> spans) {
    spans.add(reading.span(from, to, EntityType.PLACE, confidence, rule));
  }
}
