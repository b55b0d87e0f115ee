package copytaster.enrich.entity;

import copytaster.article.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells what the chunks of a text in Latin script name, by the words in them and around them, in
 * the manner of the hand-written grammars of MUC and ANNIE (Cunningham et al., 2002): what speaks
 * for each type adds up, and mentions of one name agree.
 */
final class LatinNames implements NameRule {

  private static final int ENOUGH_ELSEWHERE = 70;
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
    if (!reading.hasCapitals()) {
      return;
    }
    var candidates = new ArrayList<Candidate>();
    for (var chunk : Chunks.of(reading)) {
      if (!isWithinKnown(reading, chunk) && !LatinWords.isCompound(reading, chunk.to())) {
        candidates.add(Candidate.of(reading, chunk));
      }
    }
    if (!candidates.isEmpty()) {
      candidates.forEach(LatinNames::weigh);
      new Sport(reading).weigh(candidates);
      new Agreement(reading).settle(candidates);
      candidates.forEach(candidate -> add(candidate, spans));
    }
  }

  private static boolean isWithinKnown(Reading reading, Chunk chunk) {
    var known = reading.known().at(chunk.from());
    return known != null
        && known.length() > chunk.length()
        && known.from() <= chunk.from()
        && known.to() >= chunk.to();
  }

  private static void weigh(Candidate candidate) {
    if (candidate.isKnown()) {
      var known = Objects.requireNonNull(candidate.reading().known().at(candidate.from()));
      candidate.add(known.type(), worth(known), known.rule());
    }
    LatinPeople.weigh(candidate);
    LatinPlaces.weigh(candidate);
    LatinOrganisations.weigh(candidate);
    Business.weigh(candidate);
    LatinThings.weigh(candidate);
  }

  private static int worth(Span known) {
    if (known.confidence() < SUFFICIENT) {
      return PERHAPS_KNOWN;
    }
    return known.length() > 1 || isCountry(known) ? KNOWN_WORDS : KNOWN;
  }

  private static boolean isCountry(Span known) {
    return known.alias() != null && known.alias().entity().flags().contains("country");
  }

  private static void add(Candidate candidate, List<Span> spans) {
    var type = candidate.evidence().type();
    int points = candidate.evidence().points(type);
    if (points >= enough(candidate) && !isThere(candidate, type) && !isTooLong(candidate, type)) {
      spans.add(span(candidate, type, Math.min(SURE, points)));
    }
  }

  // Other languages write nouns in capitals that are no names, and their prepositions differ.
  private static int enough(Candidate candidate) {
    return candidate.reading().isEnglish() ? Evidence.ENOUGH : ENOUGH_ELSEWHERE;
  }

  private static Span span(Candidate candidate, EntityType type, int confidence) {
    return new Span(
        candidate.reading().passage(),
        candidate.from(),
        candidate.behind(),
        0,
        type,
        confidence,
        hasKnown(candidate) ? WORTH_OF_A_WHOLE : 0,
        candidate.evidence().rule(type),
        null);
  }

  private static boolean isTooLong(Candidate candidate, EntityType type) {
    return type == EntityType.PERSON && candidate.length() > MOST_WORDS_OF_A_PERSON;
  }

  // The vocabulary has it, or the whole name of a person within.
  private static boolean isThere(Candidate candidate, EntityType type) {
    var reading = candidate.reading();
    return (candidate.isKnown() && reading.known().has(candidate.from(), type))
        || (type == EntityType.PERSON
            && reading.known().hasWholeName(candidate.from(), candidate.behind())
            && !candidate.ends(NameKind.REGNAL));
  }

  private static boolean hasKnown(Candidate candidate) {
    for (int i = candidate.from(); i < candidate.behind(); i++) {
      if (candidate.reading().known().has(i)) {
        return true;
      }
    }
    return false;
  }
}
