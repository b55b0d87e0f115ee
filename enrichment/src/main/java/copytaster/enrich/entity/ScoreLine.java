package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Tokens;
import java.util.List;

/** Where a candidate stands in a line of results: sides with scores, tables, players. */
final class ScoreLine {

  private static final int FARTHEST = 40;
  private static final int MOST_DIGITS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final List<Candidate> all;
  private final int index;
  private final Candidate name;
  private final int next;

  ScoreLine(List<Candidate> all, int index) {
    this.all = all;
    this.index = index;
    this.name = all.get(index);
    this.reading = name.reading();
    this.tokens = reading.tokens();
    this.next = name.behind();
  }

  /** Returns whether it is one who bowled or scored: McGrath 22-6-51-2; (Klinsmann 13, 71). */
  boolean isPlayer() {
    return isNumber(next)
        && ((isCounted(next + 1) && isCounted(next + 2)) || (!isGroup() && isInParentheses()));
  }

  /** Returns whether it is one of those that play, in a result, a table or a list of games. */
  boolean isSide() {
    return isResult() || isCounty() || isRow() || isFixture();
  }

  /** Returns whether it is the team of a player: Nicola Minali (Italy) Gewiss; Zola (Chelsea). */
  boolean isMember() {
    boolean isRider =
        name.from() > 0
            && tokens.gap(name.from()) == ')'
            && LatinWords.isCountry(reading, name.from() - 1);
    return isRider || (isAlone() && index > 0 && isPerson(all.get(index - 1)));
  }

  private boolean isAlone() {
    return tokens.gap(name.from()) == '(' && LatinWords.hasBetween(reading, next, ')');
  }

  private boolean isPerson(Candidate other) {
    return other.behind() == name.from()
        && other.evidence().type() == EntityType.PERSON
        && other.evidence().points(EntityType.PERSON) >= Evidence.ENOUGH;
  }

  private boolean isCounted(int at) {
    return at < reading.size() && tokens.gap(at) == '-' && tokens.isNumber(at);
  }

  // Essex 400-8 declared.
  private boolean isCounty() {
    return isNumber(next)
        && isCounted(next + 1)
        && reading.known().has(name.from(), EntityType.PLACE)
        && LatinWords.isSentenceStart(reading, name.from());
  }

  private boolean isGroup() {
    return reading.known().has(name.from(), EntityType.PLACE)
        || reading.known().has(name.from(), EntityType.ORGANISATION);
  }

  private boolean isInParentheses() {
    for (int i = name.from(); i > 0 && i > name.from() - FARTHEST; i--) {
      if (LatinWords.hasBetween(reading, i, '(')) {
        return true;
      }
      if (LatinWords.hasBetween(reading, i, ')') || LatinWords.isLineStart(reading, i)) {
        return false;
      }
    }
    return false;
  }

  // Leicester 2 Derby 1; Wigan 1, Preston 1.
  private boolean isResult() {
    return hasScore(name)
        && ((index + 1 < all.size() && isOther(name, all.get(index + 1), all.get(index + 1)))
            || (index > 0 && isOther(all.get(index - 1), name, all.get(index - 1))));
  }

  private boolean isOther(Candidate one, Candidate two, Candidate other) {
    return hasScore(other) && isSameLine(one.behind(), two.from()) && isNear(one, two);
  }

  // Panathinaikos 5 ( Alexoudis 3 ) Ethnikos 0.
  private boolean isNear(Candidate one, Candidate two) {
    int between = two.from() - one.behind();
    return between == 1 || (between <= FARTHEST && LatinWords.hasBetween(reading, two.from(), ')'));
  }

  private boolean isSameLine(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (LatinWords.isLineStart(reading, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasScore(Candidate side) {
    int score = side.behind();
    return isNumber(score)
        && tokens.length(score) <= MOST_DIGITS
        && (score + 1 >= reading.size() || tokens.gap(score + 1) != '-');
  }

  private boolean isNumber(int at) {
    return reading.follows(at) && tokens.isNumber(at);
  }

  // Southampton 23 5 5 13 27 49 20.
  private boolean isRow() {
    return isNumber(next) && isNumber(next + 1) && isNumber(next + 2);
  }

  // Golden State at Vancouver: all that the line has.
  private boolean isFixture() {
    return (index + 1 < all.size() && isFixture(name, all.get(index + 1)))
        || (index > 0 && isFixture(all.get(index - 1), name));
  }

  private boolean isFixture(Candidate home, Candidate guest) {
    return guest.from() == home.behind() + 1
        && guest.isBehind(Links.VERSUS)
        && isItemStart(home.from());
  }

  private boolean isItemStart(int at) {
    return LatinWords.isLineStart(reading, at) || tokens.gap(at) == ':' || tokens.gap(at) == ',';
  }
}
