package copytaster.enrich.entity;

import copytaster.article.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the chunks of a text in Latin script name, by the words in them and around them, in
 * the manner of the hand-written grammars of MUC and ANNIE (Cunningham et al., 2002): what speaks
 * for each type adds up, and mentions of one name agree.
 */
final class LatinNames implements NameRule {

  private static final int SURE = 95;
  // More than any name within a chunk weighs.
  private static final int WORTH_OF_A_WHOLE = 70;
  private static final int KNOWN = 70;
  private static final int KNOWN_WORDS = 110;
  private static final int PERHAPS_KNOWN = 45;
  private static final int SUFFICIENT = 80;
  private static final int MOST_WORDS_OF_A_PERSON = 6;

  @Override
  public void find(Reading reading, List<Span> spans) {
    var candidates = new ArrayList<Candidate>();
    for (var chunk : Chunks.of(reading)) {
      if (!isWithinKnown(reading, chunk) && !LatinWords.isCompound(reading, chunk.to())) {
        candidates.add(new Candidate(chunk, new Evidence()));
      }
    }
    if (!candidates.isEmpty()) {
      candidates.forEach(candidate -> weigh(reading, candidate));
      new Sport(reading).weigh(candidates);
      new Agreement(reading).settle(candidates);
      candidates.forEach(candidate -> add(reading, candidate, spans));
    }
  }

  private static boolean isWithinKnown(Reading reading, Chunk chunk) {
    var known = reading.known(chunk.from());
    return known != null
        && known.length() > chunk.length()
        && known.from() <= chunk.from()
        && known.to() >= chunk.to();
  }

  private static void weigh(Reading reading, Candidate candidate) {
    var chunk = candidate.chunk();
    var evidence = candidate.evidence();
    var known = reading.known(chunk.from());
    if (known != null && known.from() == chunk.from() && known.to() == chunk.to()) {
      evidence.add(known.type(), worth(known), known.rule());
    }
    new LatinPeople(reading, chunk, evidence).weigh();
    new LatinPlaces(reading, chunk, evidence).weigh();
    new LatinOrganisations(reading, chunk, evidence).weigh();
  }

  private static int worth(Span known) {
    if (known.confidence() < SUFFICIENT) {
      return PERHAPS_KNOWN;
    }
    return known.length() > 1 ? KNOWN_WORDS : KNOWN;
  }

  private static void add(Reading reading, Candidate candidate, List<Span> spans) {
    var chunk = candidate.chunk();
    var type = candidate.evidence().type();
    int points = candidate.evidence().points(type);
    if (points < Evidence.ENOUGH || isThere(reading, chunk, type) || isTooLong(chunk, type)) {
      return;
    }
    var rule = candidate.evidence().rule(type);
    spans.add(
        new Span(
            reading.passage(),
            chunk.from(),
            chunk.to(),
            0,
            type,
            Math.min(SURE, points),
            hasKnown(reading, chunk) ? WORTH_OF_A_WHOLE : 0,
            rule,
            null));
  }

  private static boolean isTooLong(Chunk chunk, EntityType type) {
    return type == EntityType.PERSON && chunk.length() > MOST_WORDS_OF_A_PERSON;
  }

  // The vocabulary has it, or the whole name of a person within.
  private static boolean isThere(Reading reading, Chunk chunk, EntityType type) {
    var known = reading.known(chunk.from());
    boolean isSame =
        known != null
            && known.from() == chunk.from()
            && known.to() == chunk.to()
            && known.type() == type;
    return isSame
        || (type == EntityType.PERSON
            && reading.hasWholeName(chunk.from(), chunk.to())
            && !reading.is(chunk.last(), NameKind.REGNAL));
  }

  private static boolean hasKnown(Reading reading, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (reading.isKnown(i)) {
        return true;
      }
    }
    return false;
  }
}
