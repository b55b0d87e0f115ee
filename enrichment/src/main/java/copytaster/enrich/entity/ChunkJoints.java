package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/**
 * Adds to a chunk what belongs to the name behind "of", "for" and "and": Board of Control for
 * Cricket, Science and Technology Agency.
 */
final class ChunkJoints {

  private static final HashIndex AND = WordHash.index("and");
  private static final HashIndex LINKS =
      WordHash.index("of", "for", "and", "against", "de", "del", "di");

  private final Reading reading;

  ChunkJoints(Reading reading) {
    this.reading = reading;
  }

  /** Returns a chunk with what belongs to it. */
  Chunk joined(Chunk chunk) {
    int end = agencyEnd(chunk);
    if (end == chunk.to()) {
      end = isOrganisation(chunk) ? ofEnd(end) : headEnd(chunk);
    }
    return chunk.upTo(end);
  }

  private boolean isOrganisation(Chunk chunk) {
    return reading.is(chunk.last(), NameKind.TAIL) && chunk.length() > 0 && isCommonHead(chunk);
  }

  // Of "Bank" and "Department" more may come, of "Inc" and "University" not.
  private boolean isCommonHead(Chunk chunk) {
    return LatinWords.isOf(reading, chunk.to())
        && !reading.isKnown(chunk.last());
  }

  // Ministry of, Bank of: the head reaches over the end of the chunk.
  private int headEnd(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      int head = reading.end(i, NameKind.HEAD);
      if (head > chunk.to()) {
        int end = capitals(LatinWords.isThe(reading, head) ? head + 1 : head);
        return end > head ? more(end) : chunk.to();
      }
    }
    return chunk.to();
  }

  private int ofEnd(int of) {
    int begin = LatinWords.isThe(reading, of + 1) ? of + 2 : of + 1;
    int end = capitals(begin);
    return end > begin && !isPlace(begin) ? more(end) : of;
  }

  // University of Texas at, the Board of Control for Cricket in India.
  private int more(int end) {
    if (LatinWords.isNext(reading, end, LINKS)) {
      int begin = LatinWords.isThe(reading, end + 1) ? end + 2 : end + 1;
      int behind = capitals(begin);
      boolean isPart = behind > begin && (isLink(end) || reading.isOrdinary(begin)) && !isName(begin);
      return isPart ? behind : end;
    }
    return end;
  }

  private boolean isLink(int at) {
    return !AND.contains(reading.tokens().hash(at));
  }

  private boolean isName(int at) {
    return reading.is(at, NameKind.GIVEN) || reading.end(at, NameKind.TITLE) > at;
  }

  private boolean isPlace(int at) {
    return LatinWords.isCountry(reading, at);
  }

  private int capitals(int from) {
    int end = from;
    while (end < reading.size() && reading.joins(end) && reading.isCapital(end)
        && !reading.is(end, NameKind.CALENDAR)) {
      end++;
    }
    return end;
  }

  // Science and Technology Agency, Fish and Wildlife Service.
  private int agencyEnd(Chunk chunk) {
    int and = chunk.to();
    if (!LatinWords.isNext(reading, and, AND) || !reading.isOrdinary(chunk.last())) {
      return and;
    }
    int end = capitals(and + 1);
    boolean isAgency =
        end > and + 2 && reading.is(end - 1, NameKind.TAIL) && reading.isOrdinary(and + 1);
    return isAgency ? end : and;
  }
}
