package copytaster.enrich.entity;

import copytaster.article.EntityType;
import java.util.List;

/**
 * Finds organisations in Arabic: the noun that their name begins with, and the definite words,
 * places and nouns behind it that belong to it.
 */
final class ArabicOrganisations implements NameRule {

  private static final int CONFIDENCE = 70;
  private static final String RULE = "head noun";

  @Override
  public void find(Reading reading, List<Span> spans) {
    if (!reading.hasArabic()) {
      return;
    }
    for (int i : reading.tokensOf(NameKind.HEAD.bit(), false)) {
      int head = reading.isArabic(i) ? reading.end(i, NameKind.HEAD) : i;
      if (head > i) {
        int end = ArabicOrganisation.end(reading, i, head);
        if (end > head && goesBeyond(reading, i, end)) {
          spans.add(reading.span(i, end, EntityType.ORGANISATION, CONFIDENCE, RULE));
        }
      }
    }
  }

  // What the vocabulary has is whole, but for adjectives of places behind it.
  private static boolean goesBeyond(Reading reading, int from, int end) {
    int known = reading.known().organisationEnd(from);
    for (int i = known; known > 0 && i < end; i++) {
      if (!reading.is(i, NameKind.NISBA) && !reading.known().has(i, EntityType.PLACE)) {
        return false;
      }
    }
    return known < end;
  }
}
