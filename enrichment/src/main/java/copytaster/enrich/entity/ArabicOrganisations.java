package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Tokens;
import java.util.List;

/**
 * Finds organisations in Arabic: the noun that their name begins with, and the definite words,
 * places and nouns behind it that belong to it.
 */
final class ArabicOrganisations implements NameRule {

  private static final int LONGEST = 6;
  private static final int CONFIDENCE = 60;
  private static final String RULE = "head noun";

  @Override
  public void find(Reading reading, List<Span> spans) {
    for (int i = 0; i < reading.size(); i++) {
      int head = reading.isArabic(i) ? reading.end(i, NameKind.HEAD) : i;
      if (head > i) {
        int end = end(reading, i, head);
        if (end > head) {
          spans.add(reading.span(i, end, EntityType.ORGANISATION, CONFIDENCE, RULE));
        }
      }
    }
  }

  private static int end(Reading reading, int at, int head) {
    int end = head;
    if (reading.is(head - 1, NameKind.BRAND) && isBrand(reading, head)) {
      end++;
    }
    int last = end;
    while (end - at < LONGEST && reading.follows(end)) {
      if (isInner(reading, end)) {
        end++;
      } else if (belongs(reading, end, end > head)) {
        last = ++end;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean isInner(Reading reading, int at) {
    return reading.is(at, NameKind.INNER) && !reading.isSplit(at);
  }

  private static boolean belongs(Reading reading, int at, boolean isBehindFirst) {
    var tokens = reading.tokens();
    if (reading.isStop(at) || !reading.isArabic(at)) {
      return false;
    }
    if (reading.isKnown(at, EntityType.PLACE)) {
      return !reading.isSplit(at);
    }
    if (reading.isSplit(at) && !tokens.startsWith(at, "لل")) {
      return false;
    }
    return isDefinite(tokens, at) || (isBehindFirst && tokens.startsWith(at, "لل"));
  }

  private static boolean isDefinite(Tokens tokens, int at) {
    return ArabicWords.isDefinite(tokens, at) && tokens.length(at) >= 5;
  }

  private static boolean isBrand(Reading reading, int at) {
    return reading.follows(at) && !reading.isKnown(at) && ArabicWords.isNameLike(reading, at);
  }
}
