package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** What speaks for a chunk being a person: the parts of its name, titles, trades, verbs. */
final class LatinPeople {

  private static final int MOST_DIGITS_OF_AN_AGE = 2;
  private static final int MOST_UNKNOWN_WORDS = 4;

  private final Candidate name;
  private final Reading reading;

  private LatinPeople(Candidate name) {
    this.name = name;
    this.reading = name.reading();
  }

  static void weigh(Candidate name) {
    var people = new LatinPeople(name);
    if (name.length() == 1) {
      people.weighWord();
    } else {
      people.weighParts();
    }
    people.weighBefore();
    people.weighBehind();
  }

  private void weighWord() {
    boolean isFamily = name.begins(NameKind.FAMILY);
    boolean isOrdinary =
        name.begins(NameKind.ORDINARY) || LatinWords.isOrdinary(reading, name.from());
    if (isFamily || name.begins(NameKind.GIVEN)) {
      add(isOrdinary ? 20 : isFamily ? 52 : 45, "name parts");
    } else if (!isOrdinary
        && (!reading.isAllCapitals(name.from()) || reading.isShouted(name.from()))) {
      add(Endings.isOf(reading, name.from(), EntityType.PERSON) ? 42 : 26, "unknown word");
    }
  }

  private void weighParts() {
    add(partPoints(), "name parts");
    if (Endings.isOf(reading, name.last(), EntityType.PERSON)) {
      add(15, "ending");
    }
    if (name.ends(NameKind.REGNAL) || hasParticle()) {
      add(50, "particle");
    }
  }

  private int partPoints() {
    boolean isFamily = name.ends(NameKind.FAMILY);
    if (LatinWords.isInitial(reading, name.from())) {
      return isFamily ? 84 : 68;
    }
    if (name.begins(NameKind.GIVEN)) {
      return isFamily ? 90 : name.begins(NameKind.ORDINARY) ? 58 : 74;
    }
    if (isFamily && !name.ends(NameKind.ORDINARY)) {
      return 58;
    }
    return name.length() <= MOST_UNKNOWN_WORDS && areUnknown() ? 42 : 0;
  }

  private boolean hasParticle() {
    for (int i = name.from() + 1; i < name.last(); i++) {
      if (reading.is(i, NameKind.PARTICLE) && !reading.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean areUnknown() {
    for (int i = name.from(); i < name.behind(); i++) {
      boolean isWord = reading.isCapital(i);
      if (isWord && (LatinWords.isOrdinary(reading, i) || isTaken(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaken(int at) {
    return reading.known().has(at) || reading.isAllCapitals(at);
  }

  private void weighBefore() {
    switch (name.chunk().before()) {
      case TITLE -> add(72, "title");
      case JOB -> add(60, "trade");
      case TRADE, NOTHING -> weighWordBefore();
    }
  }

  private void weighWordBefore() {
    int from = name.from();
    if (LatinWords.isBehindLower(reading, from, NameKind.TITLE)
        || LatinWords.isBehindLower(reading, from, NameKind.JOB)) {
      add(reading.is(from - 1, NameKind.TRADE) ? 25 : 62, "trade");
    } else if (name.isBehind(Links.SAID)) {
      add(25, "verb of saying");
    } else if (name.isBehind(Links.THE)) {
      add(-70, "the");
    } else if (name.isBehind(Links.INSIDE | Links.AT)) {
      add(-40, "preposition");
    } else if (name.length() == 1 && name.isBehind(Links.TOWARDS)) {
      add(-20, "preposition");
    }
  }

  private void weighBehind() {
    if (LatinWords.isLower(reading, name.behind(), NameKind.SAY)) {
      add(24, "verb of saying");
    } else if (LatinWords.isLower(reading, name.behind(), NameKind.HUMAN)) {
      add(28, "verb of people");
    }
    if (isBeforeCountry()) {
      add(60, "country behind");
    } else if (name.isBeforeSign(',') && !name.isBehind(Links.INSIDE | Links.OF)) {
      weighApposition();
    }
  }

  // Ernie Els ( South Africa ).
  private boolean isBeforeCountry() {
    return name.isBeforeSign('(')
        && LatinWords.isCountry(reading, name.behind())
        && LatinWords.hasBetween(reading, reading.known().end(name.behind()), ')');
  }

  // X, 34, of Altoona; X, an analyst with Y; X, who.
  private void weighApposition() {
    if (isAge(name.behind())) {
      add(55, "age");
    } else if (LatinWords.apposition(reading, name.behind()) == NameKind.JOB) {
      add(45, "trade behind");
    }
  }

  private boolean isAge(int at) {
    return reading.tokens().isNumber(at)
        && reading.tokens().length(at) <= MOST_DIGITS_OF_AN_AGE
        && (at + 1 == reading.size()
            || reading.tokens().gap(at + 1) == ','
            || LatinWords.hasBetween(reading, at + 1, '.'));
  }

  private void add(int points, String rule) {
    name.add(EntityType.PERSON, points, rule);
  }
}
