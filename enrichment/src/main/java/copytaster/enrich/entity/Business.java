package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** What around a chunk speaks for its being an organisation: what it is, has and does. */
final class Business {

  private static final HashIndex HELD =
      WordHash.indexOfLine(
          """
          shares stake stakes holding interest unit subsidiary bonds control percent \
          member members board shareholder owner parent arm takeover acquisition results \
          customers\
          """);
  private static final HashIndex HOLDING = WordHash.index("of", "in", "at");

  private final Candidate name;
  private final Reading reading;

  private Business(Candidate name) {
    this.name = name;
    this.reading = name.reading();
  }

  static void weigh(Candidate name) {
    var business = new Business(name);
    business.weighBefore();
    business.weighBehind();
    if (name.isBehind(Links.THE)) {
      business.add(name.length() > 1 ? 38 : 24, "the");
    }
  }

  private void weighBefore() {
    if (name.chunk().before() == Chunk.Before.TRADE
        || LatinWords.isBehindLower(reading, name.from(), NameKind.TRADE)) {
      add(60, "noun of an organisation");
    }
    if (isHeld()) {
      add(50, "noun before an organisation");
    } else if (isEmploying()) {
      add(48, "trade before");
    }
  }

  // a stake in X, shares of X.
  private boolean isHeld() {
    return name.from() > 1
        && name.isBehind(Links.OF | Links.INSIDE | Links.FOR)
        && HOLDING.contains(reading.tokens().hash(name.from() - 1))
        && HELD.contains(reading.tokens().hash(name.from() - 2));
  }

  // an analyst at X; not: the mayor of X.
  private boolean isEmploying() {
    int job = name.from() - 2;
    return job >= 0
        && name.isBehind(Links.FOR)
        && (reading.is(job, NameKind.JOB) || reading.isPlural(job, NameKind.JOB))
        && !reading.isCapital(job)
        && !reading.is(job, NameKind.RULER);
  }

  private void weighBehind() {
    int behind = name.behind();
    if (LatinWords.isLower(reading, behind, NameKind.TRADE)) {
      add(reading.known().has(name.from(), EntityType.PLACE) ? 20 : 52, "noun of an organisation");
    } else if (LatinWords.isLower(reading, behind, NameKind.DEALING)) {
      add(42, "noun behind an organisation");
    } else if (LatinWords.isLower(reading, behind, NameKind.JOB)) {
      add(25, "trade behind");
    } else if (isOwning()) {
      add(36, "noun behind an organisation");
    }
    if (LatinWords.isLower(reading, behind, NameKind.ACT)) {
      add(26, "verb of organisations");
    } else if (isTrading()) {
      add(52, "noun of an organisation");
    }
  }

  // Halverson 's profit.
  private boolean isOwning() {
    int genitive = name.behind();
    return genitive + 1 < reading.size()
        && reading.tokens().length(genitive) == 1
        && reading.original(genitive) == 's'
        && LatinWords.isLower(reading, genitive + 1, NameKind.DEALING);
  }

  // X, the biscuit maker.
  private boolean isTrading() {
    return name.isBeforeSign(',')
        && !name.isBehind(Links.INSIDE | Links.OF)
        && LatinWords.apposition(reading, name.behind()) == NameKind.TRADE;
  }

  private void add(int points, String rule) {
    name.add(EntityType.ORGANISATION, points, rule);
  }
}
