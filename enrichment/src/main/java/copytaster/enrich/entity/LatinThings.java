package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** What speaks for a chunk being nothing that is looked for: events, works, products. */
final class LatinThings {

  private final Candidate name;
  private final Reading reading;

  private LatinThings(Candidate name) {
    this.name = name;
    this.reading = name.reading();
  }

  static void weigh(Candidate name) {
    var things = new LatinThings(name);
    if (things.isOfEvent() || things.isEvent()) {
      things.add(name.length() > 1 || things.isOfEvent() ? 200 : 90, "event");
    }
    if (name.isBehind(Links.A) && !name.reading().known().has(name.from())) {
      things.add(45, "article");
    }
    if (things.isQuoted()) {
      things.add(45, "quotation marks");
    }
    if (things.isNumbered() || things.isCode()) {
      things.add(70, "number");
    }
  }

  // the Tour of Spain.
  private boolean isOfEvent() {
    return name.from() > 1
        && name.isBehind(Links.OF)
        && reading.is(name.from() - 2, NameKind.EVENT);
  }

  private boolean isEvent() {
    for (int i = name.from(); i < name.behind(); i++) {
      int end = reading.end(i, NameKind.EVENT);
      if (end > i && (end == name.behind() || LatinWords.isOf(reading, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted() {
    return LatinWords.hasBetween(reading, name.from(), '"')
        && LatinWords.hasBetween(reading, name.behind(), '"');
  }

  // F-16.
  private boolean isNumbered() {
    return name.isBeforeSign('-')
        && reading.tokens().isGlued(name.behind())
        && reading.tokens().isNumber(name.behind());
  }

  // Q1, A320neo.
  private boolean isCode() {
    var tokens = reading.tokens();
    for (int i = tokens.begin(name.last()); i < tokens.end(name.last()); i++) {
      if (Character.isDigit(tokens.text().charAt(i))) {
        return !name.isKnown();
      }
    }
    return false;
  }

  private void add(int points, String rule) {
    name.add(EntityType.OTHER, points, rule);
  }
}
