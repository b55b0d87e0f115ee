package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Bits;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;
import java.util.List;

/**
 * Finds people in Arabic: behind a title, behind a verb of saying, or by the names themselves. In
 * the manner of trigger words and name parts of Steinberger and Pouliquen's recognisers (JRC, 2007
 * and later), with the compounds that Arabic names are made of.
 */
final class ArabicPeople implements NameRule {

  private static final int MOST_ADJECTIVES = 3;
  private static final int LEAST = 50;
  private static final HashIndex LINKS = WordHash.index("بن", "بنت");

  @Override
  public void find(Reading reading, List<Span> spans) {
    if (!reading.hasArabic()) {
      return;
    }
    for (int at : places(reading)) {
      find(reading, at, spans);
    }
  }

  private static int[] places(Reading reading) {
    var tokens = reading.tokens();
    return Bits.list(
        reading.size(),
        at -> Bits.any(ArabicName.says(reading, at) | ArabicWords.relative(tokens, at)));
  }

  private static void find(Reading reading, int at, List<Span> spans) {
    if (isLinked(reading, at)) {
      add(reading, at, NameCue.LINKED, spans);
    } else if (reading.isDull(at)) {
      atUnknown(reading, at, spans);
    } else {
      behindTitle(reading, at, spans);
      if (reading.is(at, NameKind.SAY) && reading.follows(at + 1)) {
        add(reading, at + 1, NameCue.SAID, spans);
      }
      if (isAdjective(reading, at) && reading.follows(at + 1)) {
        add(reading, at + 1, NameCue.ORIGIN, spans);
      }
      if (!reading.is(at, NameKind.SAY) && ArabicName.mayBegin(reading, at)) {
        add(reading, at, NameCue.NONE, spans);
      }
    }
  }

  private static boolean isLinked(Reading reading, int at) {
    return reading.follows(at + 1)
        && reading.tokens().first(at + 1) == 'ب'
        && LINKS.contains(reading.tokens().hash(at + 1))
        && reading.isArabic(at)
        && !reading.isStop(at)
        && !reading.is(at, NameKind.TITLE)
        && !reading.is(at, NameKind.PARTICLE)
        && (!reading.isForm(at) || reading.is(at, NameKind.GIVEN));
  }

  // الجورجي لاشا تالاخادزه; or a word that nobody knows, and a name behind it.
  private static void atUnknown(Reading reading, int at, List<Span> spans) {
    if (!reading.isArabic(at)) {
      return;
    }
    if (isAdjective(reading, at) && reading.follows(at + 1)) {
      add(reading, at + 1, NameCue.ORIGIN, spans);
    } else if (reading.follows(at + 1)
        && (reading.known().has(at, EntityType.PERSON) || ArabicName.mayBegin(reading, at + 1))
        && !isPlaced(reading, at)
        && ArabicWords.isNameLike(reading, at)) {
      add(reading, at, NameCue.UNKNOWN, spans);
    }
  }

  private static boolean isPlaced(Reading reading, int at) {
    return at > 0
        && reading.follows(at)
        && (reading.is(at - 1, NameKind.SITE)
            || reading.is(at - 1, NameKind.BRAND)
            || reading.is(at - 1, NameKind.HEAD));
  }

  private static void behindTitle(Reading reading, int at, List<Span> spans) {
    int end = reading.end(at, NameKind.TITLE);
    if (end == at) {
      return;
    }
    int adjectives = 0;
    while (adjectives < MOST_ADJECTIVES && isAdjective(reading, end)) {
      adjectives++;
      end++;
    }
    if (reading.follows(end)) {
      add(reading, end, NameCue.TITLE, spans);
    } else if (end < reading.size() && reading.tokens().gap(end) == ',') {
      add(reading, end, NameCue.NONE, spans);
    }
  }

  private static boolean isAdjective(Reading reading, int at) {
    return reading.follows(at)
        && (reading.is(at, NameKind.NISBA)
            || (ArabicWords.isRelative(reading.tokens(), at) && !reading.is(at, NameKind.FAMILY)));
  }

  private static void add(Reading reading, int at, NameCue cue, List<Span> spans) {
    if (at < reading.size() && reading.isArabic(at)) {
      var name = ArabicName.read(reading, at, cue);
      int confidence = name.confidence();
      if (confidence >= LEAST && !reading.known().hasWholeName(at, name.end())) {
        spans.add(reading.span(at, name.end(), EntityType.PERSON, confidence, name.rule()));
      }
    }
  }
}
