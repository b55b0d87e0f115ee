package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.List;

/** One candidate as a side in sport: results, tables, line-ups and the words around it. */
final class Side {

  private static final HashIndex OUT = WordHash.index("b", "c", "lbw", "st");
  private static final HashIndex INSIDE = WordHash.index("in", "near", "outside", "around", "northern", "southern");
  private static final HashIndex AGAINST =
      WordHash.index("against", "over", "by", "with", "for", "beat", "between");
  private static final HashIndex FROM = WordHash.index("from", "of", "at", "to");
  private static final HashIndex BEAT =
      WordHash.index(
          "beat", "beats", "defeated", "thrashed", "routed", "edged", "trounced", "outplayed", "drew",
          "blanked", "outscored", "downed", "thumped", "hammered", "v", "vs", "versus");
  private static final HashIndex VERSUS = WordHash.index("at", "v", "vs", "versus");
  private static final int LONGEST_SENTENCE = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final Sport sport;
  private final List<Candidate> all;
  private final int index;
  private final Chunk chunk;
  private final Evidence evidence;

  Side(Reading reading, Sport sport, List<Candidate> all, int index) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sport = sport;
    this.all = all;
    this.index = index;
    this.chunk = all.get(index).chunk();
    this.evidence = all.get(index).evidence();
  }

  void weigh() {
    if (reading.is(chunk.last(), NameKind.TEAM) && isTeamLike()) {
      team(chunk.length() > 1 ? 95 : 70, "name of a team");
    }
    if (LatinWords.isBehind(reading, chunk.from(), OUT)
        || isBowler()
        || (isNumber(chunk.to()) && !reading.isKnown(chunk.from()) && isInParentheses())) {
      person(70, "line of a score");
    } else if (!LatinWords.isCountry(reading, chunk.from())) {
      weighSide();
    }
  }

  private boolean isTeamLike() {
    if (chunk.length() == 1) {
      return LatinWords.isBehindThe(reading, chunk.from())
          && reading.originalLast(chunk.from()) == 's';
    }
    if (reading.is(chunk.last(), NameKind.SITE)) {
      return isInSport();
    }
    return reading.isKnown(chunk.from(), EntityType.PLACE)
        || LatinWords.isBehindThe(reading, chunk.from())
        || !reading.is(chunk.from(), NameKind.GIVEN);
  }

  // McGrath 22-6-51-2.
  private boolean isBowler() {
    int next = chunk.to();
    return isNumber(next)
        && next + 2 < reading.size()
        && tokens.gap(next + 1) == '-'
        && tokens.gap(next + 2) == '-'
        && tokens.isNumber(next + 2);
  }

  // Essex 400-8 declared.
  private boolean isCounty() {
    int next = chunk.to();
    return isNumber(next)
        && next + 1 < reading.size()
        && tokens.gap(next + 1) == '-'
        && reading.isKnown(chunk.from(), EntityType.PLACE)
        && LatinWords.isSentenceStart(reading, chunk.from());
  }

  private void weighSide() {
    if ((isOneSide(index) || isCounty()) && !isPersonal()) {
      team(120, "result");
    } else if (isRow()) {
      team(120, "row of a table");
    } else if (isFixture()) {
      team(110, "fixture");
    } else if (isRider()) {
      team(70, "team behind a country");
    } else if (isInSport() || isWinning()) {
      weighWords();
    }
  }

  // Philadelphia beat Charlotte.
  private boolean isWinning() {
    return LatinWords.isNext(reading, chunk.to(), BEAT)
        || LatinWords.isBehind(reading, chunk.from(), BEAT);
  }

  private void weighWords() {
    if (chunk.length() > 1 && reading.is(chunk.last(), NameKind.SITE)) {
      return;
    }
    boolean isInside = LatinWords.isBehind(reading, chunk.from(), INSIDE);
    if (isInside || isBeforeRegion() || isPersonal()) {
      return;
    }
    if (LatinWords.isLower(reading, chunk.to(), NameKind.WIN)
        || LatinWords.isBehindLower(reading, chunk.from(), NameKind.WIN)) {
      team(isTown() ? 60 : 30, "verb of sport");
    }
    if (!isTown() && reading.is(chunk.last(), NameKind.FAMILY)) {
      return;
    }
    if (isBeforeRole()) {
      team(70, "role in a team");
    } else if (LatinWords.isBehind(reading, chunk.from(), AGAINST)) {
      team(30, "sport");
    }
    team(LatinWords.isBehind(reading, chunk.from(), FROM) ? 0 : sportWords() > 1 ? 60 : 25, "sport");
  }

  private boolean isTown() {
    return reading.isKnown(chunk.from());
  }

  // Leeds manager George Graham.
  private boolean isBeforeRole() {
    int next = chunk.to();
    return LatinWords.isLower(reading, next, NameKind.JOB)
        && reading.is(next, NameKind.SPORT);
  }

  private boolean isBeforeRegion() {
    int next = chunk.to();
    return next < reading.size()
        && tokens.gap(next) == ','
        && reading.isKnown(next, EntityType.PLACE);
  }

  private boolean isPersonal() {
    return chunk.before() != Chunk.Before.NOTHING
        || LatinWords.isInitial(reading, chunk.from())
        || (chunk.length() > 1
            && reading.is(chunk.from(), NameKind.GIVEN)
            && !reading.isKnown(chunk.from(), EntityType.PLACE));
  }

  private boolean isInParentheses() {
    for (int i = chunk.from(); i > 0 && i > chunk.from() - LONGEST_SENTENCE; i--) {
      if (LatinWords.hasBetween(reading, i, ')')) {
        return LatinWords.hasBetween(reading, i, '(');
      }
      if (LatinWords.hasBetween(reading, i, '(')) {
        return true;
      }
      if (tokens.gap(i) == Tokens.PARAGRAPH || tokens.gap(i) == Tokens.LINE) {
        return false;
      }
    }
    return false;
  }

  // Leicester 2 Derby 1; Wigan 1, Preston 1.
  private boolean isOneSide(int at) {
    return hasScore(at)
        && ((at + 1 < all.size() && isNeighbour(at, at + 1) && hasScore(at + 1))
            || (at > 0 && isNeighbour(at - 1, at) && hasScore(at - 1)));
  }

  private boolean isNeighbour(int one, int two) {
    int end = all.get(one).chunk().to();
    int begin = all.get(two).chunk().from();
    return begin - end == 1 && isSameLine(end, begin) || isSameLine(end, begin) && isHalf(end, begin);
  }

  // Panathinaikos 5 Ethnikos 0 with scorers between is taken by the parentheses.
  private boolean isHalf(int end, int begin) {
    return begin - end <= LONGEST_SENTENCE && LatinWords.hasBetween(reading, begin, ')');
  }

  private boolean isSameLine(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tokens.gap(i) == Tokens.LINE || tokens.gap(i) == Tokens.PARAGRAPH) {
        return false;
      }
    }
    return true;
  }

  private boolean hasScore(int at) {
    int next = all.get(at).chunk().to();
    return isNumber(next)
        && tokens.length(next) <= 3
        && tokens.gap(next) == Tokens.SPACE
        && (next + 1 >= reading.size() || tokens.gap(next + 1) != '-');
  }

  private boolean isNumber(int at) {
    return at < reading.size() && tokens.isNumber(at) && tokens.gap(at) == Tokens.SPACE;
  }

  // Southampton 23 5 5 13 27 49 20.
  private boolean isRow() {
    int next = chunk.to();
    return isNumber(next) && isNumber(next + 1) && isNumber(next + 2) && !isPersonal();
  }

  // Golden State at Vancouver: all that the line has.
  private boolean isFixture() {
    return (isLineStart(chunk.from())
            && index + 1 < all.size()
            && LatinWords.isNext(reading, chunk.to(), VERSUS)
            && all.get(index + 1).chunk().from() == chunk.to() + 1)
        || (index > 0
            && LatinWords.isBehind(reading, chunk.from(), VERSUS)
            && all.get(index - 1).chunk().to() == chunk.from() - 1
            && isLineStart(all.get(index - 1).chunk().from()));
  }

  private boolean isLineStart(int at) {
    return LatinWords.isLineStart(reading, at) || tokens.gap(at) == ':' || tokens.gap(at) == ',';
  }

  // Nicola Minali ( Italy ) Gewiss.
  private boolean isRider() {
    return chunk.from() > 0
        && tokens.gap(chunk.from()) == ')'
        && LatinWords.isCountry(reading, chunk.from() - 1);
  }

  private boolean isInSport() {
    return sportWords() > 0;
  }

  private int sportWords() {
    return sport.words(chunk.from());
  }

  private void team(int points, String rule) {
    evidence.add(EntityType.ORGANISATION, points, rule);
  }

  private void person(int points, String rule) {
    evidence.add(EntityType.PERSON, points, rule);
  }
}
