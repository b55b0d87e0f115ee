package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the mentions of one name agree: what speaks for a type at one place speaks for it at the
 * others, and a short form goes with its long one.
 */
final class Agreement {

  private static final int MOST = 60;
  private static final HashIndex AND = WordHash.index("and", "or");

  private final Reading reading;
  private final Map<Long, Evidence> names = new HashMap<>();
  private final Map<Long, Evidence> shorts = new HashMap<>();

  Agreement(Reading reading) {
    this.reading = reading;
  }

  /** Lets the candidates of a text learn from each other. */
  void settle(List<Candidate> candidates) {
    coordinate(candidates);
    candidates.forEach(this::note);
    candidates.forEach(this::learn);
  }

  // between Kotka and Valkeakoski, in Croydon, Stockport and Hull.
  private void coordinate(List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      var one = candidates.get(i - 1);
      var two = candidates.get(i);
      if (isCoordinated(one.chunk(), two.chunk())) {
        var first = new Evidence();
        first.share(one.evidence(), 65, 45, "in a row");
        if (!isKnown(one.chunk())) {
          one.evidence().share(two.evidence(), 65, 45, "in a row");
        }
        if (!isKnown(two.chunk())) {
          two.evidence().share(first, 100, 45, "in a row");
        }
      }
    }
  }

  // A row has three names, or "and" before the last.
  private boolean goesOn(int at) {
    return LatinWords.isNext(reading, at, AND)
        || (at < reading.size() && reading.tokens().gap(at) == ',' && reading.isCapital(at));
  }

  private boolean isKnown(Chunk chunk) {
    return reading.isKnown(chunk.from(), EntityType.PLACE)
        || reading.isKnown(chunk.from(), EntityType.ORGANISATION);
  }

  private boolean isCoordinated(Chunk one, Chunk two) {
    int between = two.from() - one.to();
    return between == 1
        ? reading.tokens().gap(two.from()) == ' ' && LatinWords.isNext(reading, one.to(), AND)
        : between == 0
            && reading.tokens().gap(two.from()) == ','
            && two.length() == one.length()
            && goesOn(two.to());
  }

  private void note(Candidate candidate) {
    var chunk = candidate.chunk();
    names
        .computeIfAbsent(hash(chunk), _ -> new Evidence())
        .share(candidate.evidence(), 50, MOST, "said elsewhere");
    if (chunk.length() > 1) {
      noteShort(candidate);
    }
  }

  private void noteShort(Candidate candidate) {
    var chunk = candidate.chunk();
    var type = candidate.evidence().type();
    int word = type == EntityType.PERSON ? chunk.last() : chunk.from();
    if (candidate.evidence().points(type) >= Evidence.ENOUGH
        && (type == EntityType.PERSON || type == EntityType.ORGANISATION)
        && !reading.isOrdinary(word)) {
      shorts
          .computeIfAbsent(reading.tokens().hash(word), _ -> new Evidence())
          .add(type, MOST, "short form");
    }
  }

  private void learn(Candidate candidate) {
    var chunk = candidate.chunk();
    var all = names.get(hash(chunk));
    var own = new Evidence();
    own.share(candidate.evidence(), 50, MOST, "");
    for (var type : List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION)) {
      int others = all.points(type) - own.points(type);
      if (others > 0) {
        candidate.evidence().add(type, Math.min(MOST, others), "said elsewhere");
      }
    }
    if (chunk.length() == 1 && !reading.isKnown(chunk.from(), EntityType.PLACE)) {
      var whole = shorts.get(reading.tokens().hash(chunk.from()));
      if (whole != null) {
        candidate.evidence().share(whole, 100, MOST, "short form");
      }
    }
  }

  private long hash(Chunk chunk) {
    long hash = 0;
    for (int i = chunk.from(); i < chunk.to(); i++) {
      hash = WordHash.then(hash, reading.tokens().hash(i));
    }
    return hash;
  }
}
