package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.List;

/**
 * Tells what the chunks of a text in Latin script name, by the words in them and around them, in
 * the manner of the hand-written grammars of MUC and ANNIE (Cunningham et al., 2002).
 */
final class LatinNames implements NameRule {

  private static final HashIndex INSIDE = WordHash.index("in", "at", "near", "around", "outside");
  private static final HashIndex SAYING =
      WordHash.index(
          "said", "says", "told", "added", "scored", "won", "beat", "who", "replied", "wrote");
  private static final HashIndex OF = WordHash.index("of", "for");
  private static final HashIndex THE = WordHash.index("the");

  @Override
  public void find(Reading reading, List<Span> spans) {
    var chunks = Chunks.of(reading);
    for (var chunk : chunks) {
      if (!organisation(reading, chunk, spans) && !place(reading, chunk, spans)) {
        person(reading, chunk, spans);
      }
    }
  }

  private static boolean organisation(Reading reading, Chunk chunk, List<Span> spans) {
    int end = tailEnd(reading, chunk);
    int head = reading.end(chunk.from(), NameKind.HEAD);
    if (head > chunk.from()) {
      int behind = behindOf(reading, chunk, head);
      end = Math.max(end, behind);
    }
    if (end > chunk.from() + 1) {
      add(reading, chunk.from(), end, EntityType.ORGANISATION, 80, "words of its name", spans);
      return true;
    }
    if (chunk.length() == 1 && isAcronym(reading, chunk.from())) {
      add(reading, chunk.from(), chunk.to(), EntityType.ORGANISATION, 52, "acronym", spans);
      return true;
    }
    return false;
  }

  private static int tailEnd(Reading reading, Chunk chunk) {
    int end = chunk.from();
    for (int i = chunk.from() + 1; i < chunk.to(); i++) {
      end = reading.is(i, NameKind.TAIL) ? i + 1 : end;
    }
    return end == chunk.to() && isFollowedByName(reading, end, OF) ? ofEnd(reading, end) : end;
  }

  // Ministry of Foreign Affairs: the head may reach beyond the chunk, over "of".
  private static int behindOf(Reading reading, Chunk chunk, int head) {
    int end = Math.max(head, chunk.to());
    if (head >= chunk.to()) {
      end = head;
      int next = end < reading.size() && THE.contains(reading.tokens().hash(end)) ? end + 1 : end;
      while (next < reading.size() && reading.joins(next) && reading.isCapital(next)) {
        end = ++next;
      }
      return end > head ? end : chunk.from();
    }
    return end;
  }

  private static boolean isFollowedByName(Reading reading, int at, HashIndex words) {
    return at + 1 < reading.size()
        && reading.joins(at)
        && words.contains(reading.tokens().hash(at))
        && reading.joins(at + 1)
        && reading.isCapital(at + 1)
        && !reading.isKnown(at + 1);
  }

  private static int ofEnd(Reading reading, int of) {
    int end = of + 1;
    while (end < reading.size() && reading.joins(end) && reading.isCapital(end)) {
      end++;
    }
    return end;
  }

  private static boolean isAcronym(Reading reading, int at) {
    int length = reading.tokens().length(at);
    return length >= 2 && length <= 5 && reading.isAllCapitals(at) && !reading.isOrdinary(at);
  }

  private static boolean place(Reading reading, Chunk chunk, List<Span> spans) {
    int last = chunk.to() - 1;
    if (chunk.length() > 1
        && (reading.is(last, NameKind.SITE) || reading.is(chunk.from(), NameKind.SITE))) {
      add(reading, chunk.from(), chunk.to(), EntityType.PLACE, 70, "word of a place", spans);
      return true;
    }
    if (isBeforePlace(reading, chunk)) {
      add(reading, chunk.from(), chunk.to(), EntityType.PLACE, 64, "before its region", spans);
      return true;
    }
    if (isBehindSite(reading, chunk.from()) || isBeforeSite(reading, chunk)) {
      add(reading, chunk.from(), chunk.to(), EntityType.PLACE, 68, "noun of a place", spans);
      return true;
    }
    if (chunk.length() <= 2 && isInside(reading, chunk.from()) && !isPersonal(reading, chunk)) {
      add(reading, chunk.from(), chunk.to(), EntityType.PLACE, 54, "preposition", spans);
      return true;
    }
    return false;
  }

  // the town of Asti, in the district of Khinjan.
  private static boolean isBehindSite(Reading reading, int at) {
    return at > 1
        && reading.joins(at)
        && OF.contains(reading.tokens().hash(at - 1))
        && reading.is(at - 2, NameKind.SITE)
        && !reading.isCapital(at - 2);
  }

  // the Meghna river, Vardo island.
  private static boolean isBeforeSite(Reading reading, Chunk chunk) {
    int next = chunk.to();
    return reading.joins(next)
        && !chunk.isTitled()
        && reading.is(next, NameKind.SITE)
        && !reading.isCapital(next);
  }

  // Springfield, Illinois.
  private static boolean isBeforePlace(Reading reading, Chunk chunk) {
    int next = chunk.to();
    return chunk.length() <= 2
        && !chunk.isTitled()
        && next < reading.size()
        && reading.tokens().gap(next) == ','
        && reading.isKnown(next, EntityType.PLACE)
        && !isPersonal(reading, chunk);
  }

  private static boolean isInside(Reading reading, int at) {
    return at > 0 && reading.joins(at) && INSIDE.contains(reading.tokens().hash(at - 1));
  }

  private static boolean isPersonal(Reading reading, Chunk chunk) {
    return reading.is(chunk.from(), NameKind.GIVEN)
        || reading.is(chunk.to() - 1, NameKind.FAMILY)
        || chunk.isTitled();
  }

  private static void person(Reading reading, Chunk chunk, List<Span> spans) {
    int confidence = personConfidence(reading, chunk);
    if (confidence >= 50
        && chunk.length() <= 5
        && !reading.hasWholeName(chunk.from(), chunk.to())) {
      var rule = chunk.isTitled() ? "title" : "name parts";
      add(reading, chunk.from(), chunk.to(), EntityType.PERSON, confidence, rule, spans);
    }
  }

  private static int personConfidence(Reading reading, Chunk chunk) {
    int from = chunk.from();
    int last = chunk.to() - 1;
    boolean isGiven = reading.is(from, NameKind.GIVEN);
    boolean isFamily = reading.is(last, NameKind.FAMILY);
    boolean isOrdinary = reading.is(from, NameKind.ORDINARY);
    if (chunk.isTitled()) {
      return isGiven || isFamily ? 84 : 72;
    }
    if (isBehindThe(reading, from)) {
      return 0;
    }
    if (chunk.length() > 1) {
      if (isGiven) {
        return isFamily ? 84 : isOrdinary ? 56 : 74;
      }
      if (reading.tokens().length(from) == 1) {
        return isFamily ? 80 : 66;
      }
      if (isFamily && !reading.is(last, NameKind.ORDINARY)) {
        return 62;
      }
      return chunk.length() <= 3 && areUnknown(reading, chunk) ? 52 : 0;
    }
    boolean isSaying = isFollowedBySaying(reading, chunk.to());
    if (isFamily && !reading.is(last, NameKind.ORDINARY)) {
      return isSaying ? 70 : 56;
    }
    return isSaying && !reading.isOrdinary(from) ? 54 : 0;
  }

  // "the Permian Basin" may be many things, but nobody.
  private static boolean isBehindThe(Reading reading, int at) {
    return at > 0 && reading.joins(at) && THE.contains(reading.tokens().hash(at - 1));
  }

  private static boolean areUnknown(Reading reading, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (reading.isOrdinary(i) || reading.isKnown(i) || reading.isAllCapitals(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFollowedBySaying(Reading reading, int at) {
    return at < reading.size()
        && reading.tokens().gap(at) == Tokens.SPACE
        && SAYING.contains(reading.tokens().hash(at));
  }

  private static void add(
      Reading reading,
      int from,
      int to,
      EntityType type,
      int confidence,
      String rule,
      List<Span> spans) {
    spans.add(reading.span(from, to, type, confidence, rule));
  }
}
