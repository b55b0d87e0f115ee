package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** What speaks for a chunk being a person: the parts of its name, titles, trades, verbs. */
final class LatinPeople {

  private static final HashIndex SAID = WordHash.index("said", "says", "replied", "added");
  private static final HashIndex INSIDE = WordHash.index("in", "near", "of");
  private static final HashIndex NOT_BEHIND = WordHash.index("in", "at", "the", "near", "around");

  private final Reading reading;
  private final Chunk chunk;
  private final Evidence evidence;
  private final int from;
  private final int last;
  private final int behind;

  LatinPeople(Reading reading, Chunk chunk, Evidence evidence) {
    this.reading = reading;
    this.chunk = chunk;
    this.evidence = evidence;
    this.from = chunk.from();
    this.last = chunk.last();
    this.behind = chunk.to();
  }

  void weigh() {
    if (chunk.length() == 1) {
      weighWord();
    } else {
      weighParts();
    }
    weighBefore();
    weighBehind();
  }

  private void weighWord() {
    boolean isFamily = reading.is(from, NameKind.FAMILY);
    boolean isGiven = reading.is(from, NameKind.GIVEN);
    boolean isOrdinary = reading.is(from, NameKind.ORDINARY) || LatinWords.isOrdinary(reading, from);
    if (isFamily || isGiven) {
      add(isOrdinary ? 20 : isFamily ? 52 : 45, "name parts");
    } else if (!isOrdinary && (!reading.isAllCapitals(from) || reading.isShouted(from))) {
      add(Endings.isOf(reading, from, EntityType.PERSON) ? 42 : 26, "unknown word");
    }
  }

  private void weighParts() {
    boolean isFamily = reading.is(last, NameKind.FAMILY);
    if (LatinWords.isInitial(reading, from)) {
      add(isFamily ? 84 : 68, "initial");
    } else if (reading.is(from, NameKind.GIVEN)) {
      boolean isOrdinary = reading.is(from, NameKind.ORDINARY);
      add(isFamily ? 90 : isOrdinary ? 58 : 74, "name parts");
    } else if (isFamily && !reading.is(last, NameKind.ORDINARY)) {
      add(58, "name parts");
    } else if (chunk.length() <= 3 && areUnknown()) {
      add(42, "unknown words");
    }
    if (Endings.isOf(reading, last, EntityType.PERSON)) {
      add(15, "ending");
    }
    if (reading.is(last, NameKind.REGNAL) || hasParticle()) {
      add(50, "particle");
    }
  }

  private boolean hasParticle() {
    for (int i = from + 1; i < last; i++) {
      if (reading.is(i, NameKind.PARTICLE) && !reading.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean areUnknown() {
    for (int i = from; i < behind; i++) {
      if (LatinWords.isOrdinary(reading, i) || reading.isKnown(i) || reading.isAllCapitals(i)) {
        return false;
      }
    }
    return true;
  }

  private void weighBefore() {
    switch (chunk.before()) {
      case TITLE -> add(72, "title");
      case JOB -> add(60, "trade");
      case TRADE, NOTHING -> weighWordBefore();
    }
  }

  private void weighWordBefore() {
    if (LatinWords.isBehindLower(reading, from, NameKind.TITLE)
        || LatinWords.isBehindLower(reading, from, NameKind.JOB)) {
      add(reading.is(from - 1, NameKind.TRADE) ? 25 : 62, "trade");
    } else if (LatinWords.isBehind(reading, from, SAID)) {
      add(25, "verb of saying");
    } else if (LatinWords.isBehind(reading, from, NOT_BEHIND)) {
      add(LatinWords.isBehindThe(reading, from) ? -70 : -40, "preposition");
    }
  }

  private void weighBehind() {
    if (LatinWords.isLower(reading, behind, NameKind.SAY)) {
      add(24, "verb of saying");
    } else if (LatinWords.isLower(reading, behind, NameKind.HUMAN)) {
      add(28, "verb of people");
    }
    if (isBeforeCountry()) {
      add(60, "country behind");
    } else if (behind < reading.size() && reading.tokens().gap(behind) == ','
        && !LatinWords.isBehind(reading, from, INSIDE)) {
      weighApposition();
    }
  }

  // Ernie Els ( South Africa ).
  private boolean isBeforeCountry() {
    return behind < reading.size()
        && reading.tokens().gap(behind) == '('
        && LatinWords.isCountry(reading, behind)
        && LatinWords.hasBetween(reading, reading.known(behind).to(), ')');
  }

  // X, 34, of Altoona; X, an analyst with Y; X, who.
  private void weighApposition() {
    if (reading.tokens().isNumber(behind) && reading.tokens().length(behind) <= 2) {
      add(isAge(behind) ? 55 : 0, "age");
    } else if (LatinWords.apposition(reading, behind) == NameKind.JOB) {
      add(45, "trade behind");
    }
  }

  private boolean isAge(int at) {
    return at + 1 == reading.size() || reading.tokens().gap(at + 1) == ','
        || LatinWords.hasBetween(reading, at + 1, '.');
  }

  private void add(int points, String rule) {
    evidence.add(EntityType.PERSON, points, rule);
  }
}
