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

  private static final HashIndex OPEN =
      WordHash.indexOfLine(
          """
          department ministry institute board union party council association federation \
          chamber school academy college museum society office bureau committee army front \
          agency commission service conference league organization organisation secretary \
          confederation congress alliance movement church group centre center coalition \
          corps brigade division house court foundation\
          """);

  private final Reading reading;

  ChunkJoints(Reading reading) {
    this.reading = reading;
  }

  /** Returns a chunk with what belongs to it. */
  Chunk joined(Chunk chunk) {
    int end = agencyEnd(chunk);
    end = end == chunk.to() ? headEnd(chunk) : end;
    end = end == chunk.to() && isOpen(chunk) ? ofEnd(end) : end;
    return chunk.upTo(end);
  }

  // Behind "Department" more may come, behind "Inc" not; the Tour of Spain is no Spain.
  private boolean isOpen(Chunk chunk) {
    return LatinWords.isOf(reading, chunk.to())
        && (reading.is(chunk.last(), NameKind.EVENT)
            || OPEN.contains(reading.tokens().hash(chunk.last())));
  }

  // Ministry of, Bank of: the head reaches over the end of the chunk.
  private int headEnd(Chunk chunk) {
    if (!reading.joins(chunk.to()) || reading.isCapital(chunk.to())) {
      return chunk.to();
    }
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
    boolean isEvent = reading.is(of - 1, NameKind.EVENT);
    return end > begin && (isEvent || !isPlace(begin)) ? more(end) : of;
  }

  // University of Texas at, the Board of Control for Cricket in India.
  private int more(int end) {
    if (LatinWords.isNext(reading, end, LINKS)) {
      int begin = LatinWords.isThe(reading, end + 1) ? end + 2 : end + 1;
      int behind = capitals(begin);
      boolean isPart = behind > begin && (isLink(end) || isSecond(end, begin)) && !isName(begin);
      return isPart ? behind : end;
    }
    return end;
  }

  // Ministry of Health and Prevention; not: Bank of Syria and Board of Trade.
  private boolean isSecond(int and, int begin) {
    return begin == and + 1
        && LatinWords.isOrdinary(reading, begin)
        && reading.end(begin, NameKind.HEAD) == begin;
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
    while (end < reading.size()
        && reading.joins(end)
        && reading.isCapital(end)
        && !reading.is(end, NameKind.CALENDAR)) {
      end++;
    }
    return end;
  }

  // U.S. Fish, Science: nothing but ordinary words and a country.
  private boolean isAdjective(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      boolean isCountry = i == chunk.from() && chunk.length() > 1 && isPlace(i);
      if (!isCountry && !LatinWords.isOrdinary(reading, i)) {
        return false;
      }
    }
    return true;
  }

  // Science and Technology Agency, Fish and Wildlife Service.
  private int agencyEnd(Chunk chunk) {
    int and = chunk.to();
    if (!LatinWords.isNext(reading, and, AND) || !isAdjective(chunk)) {
      return and;
    }
    int end = capitals(and + 1);
    boolean isAgency =
        end > and + 2
            && reading.is(end - 1, NameKind.TAIL)
            && LatinWords.isOrdinary(reading, and + 1);
    return isAgency ? end : and;
  }
}
