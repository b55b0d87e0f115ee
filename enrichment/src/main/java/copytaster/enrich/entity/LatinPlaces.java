package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** What speaks for a chunk being a place: words in it, the words before, the region behind. */
final class LatinPlaces {

  // Head of strategy, field of physics.
  private static final HashIndex NO_SITES =
      WordHash.indexOfLine(
          """
          head point pass range field fields ground grounds rock rocks keys way drive \
          market gate sound channel strip plain peak house center centre crossing course \
          track base station farm\
          """);

  private final Candidate name;
  private final Reading reading;

  private LatinPlaces(Candidate name) {
    this.name = name;
    this.reading = name.reading();
  }

  static void weigh(Candidate name) {
    var places = new LatinPlaces(name);
    places.weighParts();
    if (name.chunk().before() == Chunk.Before.NOTHING && !places.isOrganisation()) {
      places.weighBefore();
    }
    places.weighBehind();
    if (Dateline.isAt(name)) {
      places.add(110, "dateline");
    }
  }

  private void weighParts() {
    if (name.length() == 1) {
      add(Endings.isOf(reading, name.from(), EntityType.PLACE) ? 26 : 0, "ending");
    } else if (name.isKnown()) {
      return;
    } else if (name.ends(NameKind.SITE)) {
      add(name.length() > 2 ? 120 : 84, "word of a place");
    } else if ((Links.of(reading, name.from()) & Links.DIRECTION) != 0) {
      add(directionPoints(), "direction");
    } else if (name.begins(NameKind.LAND)) {
      add(62, "word of a place");
    }
  }

  private int directionPoints() {
    if (reading.known().has(name.from() + 1, EntityType.PLACE)) {
      return 75;
    }
    return name.length() == 2 ? 44 : 0;
  }

  private boolean isOrganisation() {
    return (name.ends(NameKind.TAIL) && !name.ends(NameKind.SITE))
        || reading.end(name.from(), NameKind.HEAD) > name.from();
  }

  private void weighBefore() {
    if (name.isBehind(Links.INSIDE)) {
      add(isOrdinary() ? 42 : 62, "preposition");
    } else if (name.isBehind(Links.THE)) {
      add(thePoints(), "preposition");
    } else if (name.isBehind(Links.TOWARDS)) {
      add(isLosing() ? 0 : 42, "preposition");
    } else if (LatinWords.isBehindLower(reading, name.from(), NameKind.SITE)) {
      add(40, "noun of a place");
    }
    if (name.isBehind(Links.OF)) {
      add(ofPoints(), "noun of a place");
    } else if (isBehindPhrase()) {
      add(52, "words before a place");
    }
  }

  // Seles lost to Graf.
  private boolean isLosing() {
    return name.from() > 1 && reading.is(name.from() - 2, NameKind.WIN);
  }

  private boolean isOrdinary() {
    return name.length() == 1 && LatinWords.isOrdinary(reading, name.from());
  }

  private int thePoints() {
    int before = Links.before(reading, name.from() - 1);
    if ((before & Links.INSIDE) != 0) {
      return 42;
    }
    return (before & Links.TOWARDS) == 0 ? 0 : 24;
  }

  // the town of Asti, the mayor of Lyon; John Smith, 20, of Altoona.
  private int ofPoints() {
    int noun = name.from() - 2;
    if (noun >= 0 && (isSite(noun) || reading.is(noun, NameKind.RULER) || isBehindPhrase())) {
      return 62;
    }
    return reading.tokens().gap(name.from() - 1) == ',' ? 45 : 14;
  }

  private boolean isSite(int at) {
    return reading.is(at, NameKind.SITE)
        && !NO_SITES.contains(reading.tokens().hash(at))
        && !reading.isCapital(at);
  }

  private boolean isBehindPhrase() {
    int from = name.from();
    return from > 1
        && reading.joins(from)
        && !reading.isCapital(from - 1)
        && reading.end(from - 2, NameKind.RULER) == from;
  }

  private void weighBehind() {
    if (isBeforeRegion()) {
      add(name.length() <= 3 ? 48 : 20, "before its region");
    } else if (LatinWords.isLower(reading, name.behind(), NameKind.SITE)) {
      add(name.length() <= 2 ? 46 : 20, "noun of a place");
    }
    if (States.isAt(reading, name.from()) && reading.tokens().gap(name.from()) == ',') {
      add(80, "state");
    }
  }

  // Dayton, Ohio, was: not one of several places in a row.
  private boolean isBeforeRegion() {
    int behind = name.behind();
    return name.isBeforeSign(',')
        && (States.isAt(reading, behind)
            || (reading.known().has(behind, EntityType.PLACE)
                && isClosed(reading.known().end(behind))));
  }

  private boolean isClosed(int at) {
    return at >= reading.size() || !reading.joins(at) || !reading.isCapital(at);
  }

  private void add(int points, String rule) {
    name.add(EntityType.PLACE, points, rule);
  }
}
