package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** What speaks for a chunk being an organisation: words in it, what it is, has and does. */
final class LatinOrganisations {

  private static final HashIndex AT = WordHash.index("at", "with", "for", "of");
  private static final HashIndex A = WordHash.index("a", "an");
  private static final HashIndex OF = WordHash.index("of");
  private static final HashIndex INSIDE = WordHash.index("in", "near", "around", "outside", "of");
  private static final HashIndex HELD =
      WordHash.index("shares", "stake", "stakes", "holding", "interest", "unit", "subsidiary",
          "bonds", "control", "percent", "member", "members", "board", "shareholder",
          "owner", "parent", "arm", "takeover", "acquisition", "results", "customers");
  private static final HashIndex HOLDING = WordHash.index("of", "in", "at");

  private final Reading reading;
  private final Chunk chunk;
  private final Evidence evidence;
  private final int from;
  private final int last;
  private final int behind;

  LatinOrganisations(Reading reading, Chunk chunk, Evidence evidence) {
    this.reading = reading;
    this.chunk = chunk;
    this.evidence = evidence;
    this.from = chunk.from();
    this.last = chunk.last();
    this.behind = chunk.to();
  }

  void weigh() {
    if (chunk.length() > 1) {
      weighParts();
    } else if (isAcronym()) {
      add(56, "acronym");
    } else if (!LatinWords.isOrdinary(reading, from)) {
      add(wordPoints(), "unknown word");
    }
    weighBefore();
    weighBehind();
    weighEvent();
    weighThing();
  }

  // a Boeing; " The Fantasy "; F-16: rather a thing than a firm.
  private void weighThing() {
    if (reading.known(from) == null && LatinWords.isBehind(reading, from, A)) {
      evidence.add(EntityType.OTHER, 45, "article");
    }
    if (isQuoted()) {
      evidence.add(EntityType.OTHER, 45, "quotation marks");
    }
    if (isNumbered()) {
      evidence.add(EntityType.OTHER, 70, "number");
    }
  }

  private boolean isQuoted() {
    return LatinWords.hasBetween(reading, from, '"') && LatinWords.hasBetween(reading, behind, '"');
  }

  private boolean isNumbered() {
    return behind < reading.size()
        && reading.tokens().gap(behind) == '-'
        && reading.tokens().isGlued(behind)
        && reading.tokens().isNumber(behind);
  }

  private int wordPoints() {
    if (Endings.hasInnerCapital(reading, from)) {
      return 62;
    }
    return Endings.isOf(reading, from, EntityType.ORGANISATION) ? 45 : 17;
  }

  private void weighParts() {
    add(areUnknown() ? 10 : 26, "unknown words");
    if (reading.is(last, NameKind.TAIL)) {
      add(92, "words of its name");
    } else if (hasWithin(NameKind.TAIL)) {
      add(70, "words of its name");
    } else if (reading.end(from, NameKind.HEAD) > from) {
      add(84, "words of its name");
    } else if (hasHeadWithin()) {
      add(92, "words of its name");
    }
    if (hasAmpersand()) {
      add(90, "ampersand");
    }
    if (reading.isKnown(from)
        && !reading.is(from, NameKind.GIVEN)
        && !reading.is(last, NameKind.SITE)
        && areUnknownBehind()) {
      add(52, "named for a place");
    }
  }

  private boolean areUnknown() {
    for (int i = from; i < behind; i++) {
      if (LatinWords.isOrdinary(reading, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean areUnknownBehind() {
    var known = reading.known(from);
    return known.to() < behind
        && !reading.isKnown(known.to(), EntityType.PLACE)
        && reading.isCapital(last)
        && areLetters(last);
  }

  private boolean hasWithin(NameKind kind) {
    for (int i = from + 1; i < last; i++) {
      if (reading.is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHeadWithin() {
    for (int i = from + 1; i < last; i++) {
      if (reading.end(i, NameKind.HEAD) > i + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAmpersand() {
    for (int i = from + 1; i < behind; i++) {
      if (reading.tokens().gap(i) == '&') {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym() {
    int length = reading.tokens().length(from);
    return length >= 2
        && length <= 6
        && reading.isAllCapitals(from)
        && areLetters(from)
        && !reading.isShouted(from)
        && !LatinWords.isOrdinary(reading, from)
        && !reading.isKnown(from)
        && !LatinWords.hasBetween(reading, behind, '$');
  }

  // B1242 is a road, JH21 a car.
  private boolean areLetters(int at) {
    for (int i = reading.tokens().begin(at); i < reading.tokens().end(at); i++) {
      if (!Character.isLetter(reading.tokens().text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void weighBefore() {
    if (chunk.before() == Chunk.Before.TRADE
        || LatinWords.isBehindLower(reading, from, NameKind.TRADE)) {
      add(60, "noun of an organisation");
    }
    if (isBehindHolding()) {
      add(50, "noun before an organisation");
    } else if (from > 1 && LatinWords.isBehind(reading, from, AT) && isWork(from - 2)) {
      add(48, "trade before");
    }
    if (LatinWords.isBehindThe(reading, from)) {
      add(chunk.length() > 1 ? 38 : 24, "the");
    }
  }

  // an analyst at X; not: the wife of X.
  private boolean isWork(int at) {
    return (reading.is(at, NameKind.JOB) || reading.isPlural(at, NameKind.JOB)) && !reading.isCapital(at) && !reading.is(at, NameKind.RULER);
  }

  private boolean isBehindHolding() {
    return from > 1
        && LatinWords.isBehind(reading, from, HOLDING)
        && HELD.contains(reading.tokens().hash(from - 2));
  }

  private void weighBehind() {
    if (behind >= reading.size()) {
      return;
    }
    if (LatinWords.isLower(reading, behind, NameKind.TRADE)) {
      add(52, "noun of an organisation");
    } else if (LatinWords.isLower(reading, behind, NameKind.DEALING)) {
      add(42, "noun behind an organisation");
    } else if (LatinWords.isLower(reading, behind, NameKind.JOB)) {
      add(25, "trade behind");
    } else if (isOwning()) {
      add(36, "noun behind an organisation");
    }
    if (LatinWords.isLower(reading, behind, NameKind.ACT)) {
      add(26, "verb of organisations");
    } else if (reading.tokens().gap(behind) == ','
        && !LatinWords.isBehind(reading, from, INSIDE)
        && LatinWords.apposition(reading, behind) == NameKind.TRADE) {
      add(52, "noun of an organisation");
    }
  }

  // Halverson 's profit.
  private boolean isOwning() {
    return behind + 1 < reading.size()
        && reading.tokens().length(behind) == 1
        && reading.original(behind) == 's'
        && LatinWords.isLower(reading, behind + 1, NameKind.DEALING);
  }

  private void weighEvent() {
    if (from > 1 && LatinWords.isBehind(reading, from, OF) && reading.is(from - 2, NameKind.EVENT)) {
      evidence.add(EntityType.OTHER, 200, "event");
    }
    for (int i = from; i < behind; i++) {
      int end = reading.end(i, NameKind.EVENT);
      if (end > i && (end == behind || LatinWords.isOf(reading, end))) {
        evidence.add(EntityType.OTHER, chunk.length() > 1 ? 200 : 60, "event");
        return;
      }
    }
  }

  private void add(int points, String rule) {
    evidence.add(EntityType.ORGANISATION, points, rule);
  }
}
