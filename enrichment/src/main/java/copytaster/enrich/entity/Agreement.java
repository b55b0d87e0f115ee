package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.List;

/**
 * Makes the mentions of one name agree: what speaks for a type at one place speaks for it at the
 * others, a short form goes with its long one, and names in a row are of one type.
 */
final class Agreement {

  private static final int MOST = 60;
  private static final int HALF = 50;
  private static final int MOST_IN_A_ROW = 55;
  private static final int PART_IN_A_ROW = 90;

  private final Reading reading;
  // A name, by its hash, leads to where what its mentions say is summed up.
  private final HashIndex names = new HashIndex();
  private final HashIndex shorts = new HashIndex();

  Agreement(Reading reading) {
    this.reading = reading;
  }

  /** Lets the candidates of a text learn from each other. */
  void settle(List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      coordinate(candidates, i);
    }
    var sums = new Evidence[candidates.size()];
    for (int i = 0; i < sums.length; i++) {
      note(candidates.get(i), i, sums);
    }
    for (int i = 0; i < sums.length; i++) {
      learn(candidates.get(i), sums);
    }
  }

  // between Kotka and Valkeakoski, in Croydon, Stockport and Hull.
  private void coordinate(List<Candidate> candidates, int index) {
    var one = candidates.get(index - 1);
    var two = candidates.get(index);
    if (isRow(one, two)) {
      boolean isFirstSurer = one.evidence().best() >= two.evidence().best();
      inform(isFirstSurer ? two : one, isFirstSurer ? one : two);
    }
  }

  private void inform(Candidate name, Candidate surer) {
    if (!isKnown(name)) {
      name.evidence().shareBest(surer.evidence(), PART_IN_A_ROW, MOST_IN_A_ROW, "in a row");
    }
  }

  private boolean isKnown(Candidate name) {
    return reading.known().has(name.from(), EntityType.PLACE)
        || reading.known().has(name.from(), EntityType.ORGANISATION);
  }

  private boolean isRow(Candidate one, Candidate two) {
    char gap = reading.tokens().gap(two.from());
    return switch (two.from() - one.behind()) {
      case 0 -> gap == ',' && two.length() == one.length() && goesOn(two);
      case 1 -> gap == Tokens.SPACE && one.isBefore(Links.AND);
      default -> false;
    };
  }

  // A row has three names, or "and" before the last.
  private boolean goesOn(Candidate two) {
    return two.isBefore(Links.AND) || (two.isBeforeSign(',') && reading.isCapital(two.behind()));
  }

  private void note(Candidate name, int index, Evidence[] sums) {
    sum(names, hash(name), index, sums).share(name.evidence(), HALF, MOST, "said elsewhere");
    var type = name.evidence().type();
    int word = type == EntityType.PERSON ? name.last() : name.from();
    if (name.length() > 1
        && (type == EntityType.PERSON || type == EntityType.ORGANISATION)
        && name.evidence().points(type) >= Evidence.ENOUGH
        && !reading.isOrdinary(word)) {
      shorts.put(reading.tokens().hash(word), type == EntityType.PERSON ? 1 : 0);
    }
  }

  private static Evidence sum(HashIndex places, long hash, int index, Evidence[] sums) {
    int place = places.get(hash);
    if (place == HashIndex.ABSENT) {
      places.put(hash, index);
      sums[index] = new Evidence();
      return sums[index];
    }
    return sums[place];
  }

  private void learn(Candidate name, Evidence[] sums) {
    name.evidence().learn(sums[names.get(hash(name))], HALF, MOST, "said elsewhere");
    if (name.length() == 1 && !reading.known().has(name.from(), EntityType.PLACE)) {
      int whole = shorts.get(reading.tokens().hash(name.from()));
      if (whole != HashIndex.ABSENT) {
        var type = whole == 1 ? EntityType.PERSON : EntityType.ORGANISATION;
        name.add(type, MOST, "short form");
      }
    }
  }

  private long hash(Candidate name) {
    long hash = 0;
    for (int i = name.from(); i < name.behind(); i++) {
      hash = WordHash.then(hash, reading.tokens().hash(i));
    }
    return hash;
  }
}
