package copytaster.enrich.entity;

import copytaster.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Takes off a run of capitals what is no part of a name: titles, professions, days, adjectives of
 * nations, and ordinary words that have their capital from the begin of a sentence.
 */
final class ChunkTrim {

  private final Reading reading;

  ChunkTrim(Reading reading) {
    this.reading = reading;
  }

  /** Returns where the first of several names in a run ends: before a title, a day, a person. */
  int cut(int from, int to) {
    for (int i = Math.max(from + 1, reading.end(from, NameKind.TITLE)); i < to; i++) {
      if (isCut(from, i, to)) {
        return i;
      }
    }
    return to;
  }

  private boolean isCut(int from, int at, int to) {
    var known = reading.known().at(at);
    return isDay(from, at)
        || isOtherPerson(from, at, to)
        || (isTitle(at, to) && !reading.is(from, NameKind.GIVEN) && !isWhole(from, at))
        || (known != null && known.from() == at && known.to() == to && isPerson(from, known));
  }

  // Minnesotan Scott LeDoux.
  private boolean isPerson(int from, Span known) {
    return reading.known().hasWholeName(known.from(), known.from() + 1)
        && !reading.is(from, NameKind.GIVEN)
        && !LatinWords.isInitial(reading, from);
  }

  // Karl Langdon & Harvey Deegan.
  private boolean isOtherPerson(int from, int at, int to) {
    return reading.tokens().gap(at) == '&'
        && at > from + 1
        && at + 1 < to
        && reading.is(at - 2, NameKind.GIVEN)
        && reading.is(at, NameKind.GIVEN);
  }

  private boolean isDay(int from, int at) {
    return (reading.is(at, NameKind.CALENDAR) || reading.is(at - 1, NameKind.CALENDAR))
        && !reading.is(at - 1, NameKind.GIVEN)
        && !isWhole(from, at);
  }

  private boolean isWhole(int from, int at) {
    var known = reading.known().at(at);
    return known != null && known.from() <= from;
  }

  private boolean isTitle(int at, int to) {
    int end = reading.end(at, NameKind.TITLE);
    return end > at && end < to && reading.joins(at) && !isNamedByLast(to);
  }

  /** Returns a run without what is no part of a name, null if nothing is left. */
  @Nullable Chunk trimmed(int from, int to) {
    var before = Chunk.Before.NOTHING;
    int begin = from;
    int next = from;
    do {
      begin = next;
      var cue = cue(begin, to);
      before = cue == Chunk.Before.NOTHING ? before : cue;
      next = behindFirst(begin, to, cue);
    } while (next > begin && next < to);
    return next > begin ? null : new Chunk(begin, to, before);
  }

  private Chunk.Before cue(int at, int to) {
    if (isWhole(at, at) && isLongKnown(at)) {
      return Chunk.Before.NOTHING;
    }
    int title = reading.end(at, NameKind.TITLE);
    if (title > at && !isNameInstead(at, to) && !isNamedByLast(to)) {
      return Chunk.Before.TITLE;
    }
    if (at + 1 < to
        && LatinWords.isSentenceStart(reading, at)
        && !isNamedByLast(to)
        && !reading.is(at, NameKind.HEAD)) {
      return reading.is(at, NameKind.JOB)
          ? Chunk.Before.JOB
          : reading.is(at, NameKind.TRADE) ? Chunk.Before.TRADE : Chunk.Before.NOTHING;
    }
    return Chunk.Before.NOTHING;
  }

  private int behindFirst(int at, int to, Chunk.Before cue) {
    if (cue == Chunk.Before.TITLE) {
      return Math.min(to, reading.end(at, NameKind.TITLE));
    }
    if (cue != Chunk.Before.NOTHING) {
      return at + 1;
    }
    if (isWhole(at, at) && isLongKnown(at)) {
      return at;
    }
    int nisba = Math.min(to, reading.end(at, NameKind.NISBA));
    boolean isFamily = reading.is(at, NameKind.FAMILY) && at + 1 < to && !isOrdinaryAt(at + 1);
    if (nisba > at
        && !isFamily
        && !reading.is(at, NameKind.TEAM)
        && (nisba == to || !isNamedByLast(to))
        && !isPlaceOrGroup(at)) {
      return nisba;
    }
    return isNoPart(at, to) ? at + 1 : at;
  }

  private boolean isOrdinaryAt(int at) {
    return LatinWords.isOrdinary(reading, at) || reading.end(at, NameKind.TITLE) > at;
  }

  private boolean isPlaceOrGroup(int at) {
    return reading.known().has(at, EntityType.PLACE)
        || reading.known().has(at, EntityType.ORGANISATION);
  }

  private boolean isLongKnown(int at) {
    var known = reading.known().at(at);
    return known != null && known.length() > 1;
  }

  private boolean isNoPart(int at, int to) {
    boolean isName = reading.is(at, NameKind.GIVEN) && at + 1 < to;
    if (isName) {
      return false;
    }
    if (isInitial(at, to)) {
      return false;
    }
    return LatinWords.isFunction(reading, at)
        || reading.is(at, NameKind.CALENDAR)
        || (LatinWords.isSentenceStart(reading, at) && isOrdinaryFirst(at, to));
  }

  // A Chilean is none, A. Merkel is one.
  private boolean isInitial(int at, int to) {
    return at + 1 < to
        && LatinWords.isInitial(reading, at)
        && (reading.tokens().length(at) > 1 || LatinWords.hasBetween(reading, at + 1, '.'));
  }

  private boolean isOrdinaryFirst(int at, int to) {
    return isWord(at)
        && reading.known().at(at) == null
        && !isHead(at, to)
        && (at + 1 == to || !isNamedByLast(to) || isBeforeKnown(at, to));
  }

  private boolean isWord(int at) {
    return LatinWords.isOrdinary(reading, at)
        || (Endings.isOfWords(reading, at)
            && !reading.is(at, NameKind.GIVEN)
            && !reading.is(at, NameKind.FAMILY));
  }

  // Radio Romania, Ministry of Finance.
  private boolean isHead(int at, int to) {
    int head = reading.end(at, NameKind.HEAD);
    return head > at && (head > at + 1 || at + 1 < to);
  }

  // Rivals Texas Instruments.
  private boolean isBeforeKnown(int at, int to) {
    var known = at + 1 < to ? reading.known().at(at + 1) : null;
    return known != null && known.from() == at + 1 && known.to() == to;
  }

  private boolean isNameInstead(int at, int to) {
    return reading.is(at, NameKind.GIVEN) && at + 1 < to && reading.is(at + 1, NameKind.FAMILY);
  }

  // Prince Edward Island; French Football Federation.
  private boolean isNamedByLast(int to) {
    return reading.is(to - 1, NameKind.TAIL)
        || reading.is(to - 1, NameKind.SITE)
        || reading.is(to - 1, NameKind.TEAM)
        || reading.is(to - 1, NameKind.EVENT);
  }
}
