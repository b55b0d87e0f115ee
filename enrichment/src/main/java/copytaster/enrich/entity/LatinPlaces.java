package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** What speaks for a chunk being a place: words in it, the words before, the region behind. */
final class LatinPlaces {

  private static final HashIndex INSIDE =
      WordHash.index(
          "in", "near", "around", "outside", "inside", "across", "towards", "toward", "throughout",
          "northern", "southern", "eastern", "western", "central", "downtown", "off");
  private static final HashIndex TOWARDS = WordHash.index("from", "to", "at", "over", "via", "between");
  private static final HashIndex OF = WordHash.index("of");
  private static final HashIndex DIRECTIONS =
      WordHash.index(
          "north", "south", "east", "west", "northern", "southern", "eastern", "western",
          "central", "upper", "lower", "greater", "new", "inner", "outer", "mid", "northeast",
          "northwest", "southeast", "southwest");
  // Head of strategy, field of physics.
  private static final HashIndex NO_SITES =
      WordHash.index(
          "head", "point", "pass", "range", "field", "fields", "ground", "grounds", "rock", "rocks",
          "keys", "way", "drive", "market", "gate", "sound", "channel", "strip", "plain", "peak",
          "house", "center", "centre", "crossing", "course", "track", "base", "station", "farm");
  private static final HashIndex STATES =
      WordHash.index(
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "nh", "nj",
          "nm", "ny", "nc", "nd", "okla", "ore", "pa", "ri", "sc", "sd", "tenn", "tex", "vt", "va",
          "wash", "wva", "wis", "wyo", "dc", "ont", "que", "alta", "bc");

  private final Reading reading;
  private final Chunk chunk;
  private final Evidence evidence;
  private final int from;
  private final int last;
  private final int behind;

  LatinPlaces(Reading reading, Chunk chunk, Evidence evidence) {
    this.reading = reading;
    this.chunk = chunk;
    this.evidence = evidence;
    this.from = chunk.from();
    this.last = chunk.last();
    this.behind = chunk.to();
  }

  void weigh() {
    weighParts();
    if (chunk.before() == Chunk.Before.NOTHING) {
      weighBefore();
    }
    weighBehind();
    if (isDateline()) {
      add(110, "dateline");
    }
  }

  private void weighParts() {
    if (chunk.length() == 1 && Endings.isOf(reading, from, EntityType.PLACE)) {
      add(26, "ending");
    }
    if (chunk.length() > 1) {
      if (reading.is(last, NameKind.SITE)) {
        add(chunk.length() > 2 ? 120 : 84, "word of a place");
      } else if (DIRECTIONS.contains(reading.tokens().hash(from))
          && reading.isKnown(from + 1, EntityType.PLACE)) {
        add(75, "direction");
      } else if (DIRECTIONS.contains(reading.tokens().hash(from)) && chunk.length() == 2) {
        add(44, "direction");
      } else if (reading.is(from, NameKind.LAND)) {
        add(62, "word of a place");
      }
    }
  }

  private void weighBefore() {
    boolean isOrganisation =
        reading.is(last, NameKind.TAIL) || reading.end(from, NameKind.HEAD) > from;
    if (isOrganisation) {
      return;
    }
    if (LatinWords.isBehind(reading, from, INSIDE)) {
      add(chunk.length() == 1 && LatinWords.isOrdinary(reading, from) ? 42 : 62, "preposition");
    } else if (LatinWords.isBehindThe(reading, from)) {
      add(
          LatinWords.isBehind(reading, from - 1, INSIDE)
              ? 42
              : LatinWords.isBehind(reading, from - 1, TOWARDS) ? 24 : 0,
          "preposition");
    } else if (LatinWords.isBehind(reading, from, TOWARDS)) {
      add(42, "preposition");
    } else if (LatinWords.isBehindLower(reading, from, NameKind.SITE)) {
      add(40, "noun of a place");
    }
    if (LatinWords.isBehind(reading, from, OF)) {
      weighOf();
    } else if (isBehindPhrase(2)) {
      add(52, "words before a place");
    }
  }

  // the town of Asti, the mayor of Lyon.
  private void weighOf() {
    int noun = from - 2;
    boolean isSite =
        noun >= 0
            && reading.is(noun, NameKind.SITE)
            && !NO_SITES.contains(reading.tokens().hash(noun))
            && !reading.isCapital(noun);
    if (isSite || (noun >= 0 && reading.is(noun, NameKind.RULER)) || isBehindPhrase(2)) {
      add(62, "noun of a place");
    } else {
      add(reading.tokens().gap(from - 1) == ',' ? 45 : 14, "preposition");
    }
  }

  private boolean isBehindPhrase(int length) {
    return from >= length
        && reading.joins(from)
        && !reading.isCapital(from - 1)
        && reading.end(from - length, NameKind.RULER) == from;
  }

  private void weighBehind() {
    if (behind >= reading.size()) {
      return;
    }
    if (reading.tokens().gap(behind) == ',') {
      if (isState(behind)
          || (reading.isKnown(behind, EntityType.PLACE) && isClosed(reading.known(behind).to()))) {
        add(chunk.length() <= 3 ? 48 : 20, "before its region");
      }
    } else if (LatinWords.isLower(reading, behind, NameKind.SITE)) {
      add(chunk.length() <= 2 ? 46 : 20, "noun of a place");
    }
    if (isState(from) && from > 0 && reading.tokens().gap(from) == ',') {
      add(80, "state");
    }
  }

  private boolean isState(int at) {
    return reading.isCapital(at)
        && STATES.contains(reading.tokens().hash(at))
        && (LatinWords.hasBetween(reading, at + 1, '.') || reading.isAllCapitals(at));
  }

  // Dayton, Ohio, was: not one of several places in a row.
  private boolean isClosed(int at) {
    return at >= reading.size() || !reading.joins(at) || !reading.isCapital(at);
  }

  // LONDON 1996-08-30; MADRID -; SAO PAULO (Reuters) -.
  private boolean isDateline() {
    if (!LatinWords.isSentenceStart(reading, from) || behind >= reading.size() || !areCapitals() || !isNameLike()) {
      return false;
    }
    char gap = reading.tokens().gap(behind);
    boolean isDash = gap == '-' && !reading.tokens().isGlued(behind);
    boolean isAgency = gap == '(' && reading.isKnown(behind, EntityType.ORGANISATION);
    boolean isDated = reading.tokens().isNumber(behind) && reading.tokens().length(behind) == 4;
    boolean isPlaced = gap == ',' && reading.isCapital(behind);
    return isDash || isAgency || (LatinWords.isLineStart(reading, from) && isDated) || isPlaced;
  }

  // BADMINTON - is no town.
  private boolean isNameLike() {
    return reading.isKnown(last, EntityType.PLACE)
        || !LatinWords.isOrdinary(reading, last)
        || (chunk.length() > 1
            && (reading.is(last, NameKind.SITE) || reading.is(from, NameKind.LAND)));
  }

  private boolean areCapitals() {
    for (int i = from; i < behind; i++) {
      if (!reading.isAllCapitals(i)) {
        return false;
      }
    }
    return reading.tokens().length(from) > 2;
  }

  private void add(int points, String rule) {
    evidence.add(EntityType.PLACE, points, rule);
  }
}
