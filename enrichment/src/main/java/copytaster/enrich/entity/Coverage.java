package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.article.TextPart;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The tokens of an article that names were found at. */
final class Coverage {

  private static final byte FREE = 0;
  private static final byte PLACE = 1;
  private static final byte TAKEN = 2;

  private final Map<TextPart, byte[]> tokens = new HashMap<>();

  Coverage(Document document) {
    for (var passage : document.passages()) {
      tokens.put(passage.part(), new byte[passage.tokens().size()]);
    }
  }

  void add(Candidate candidate, EntityType type) {
    var at = of(candidate.passage());
    for (int i = candidate.from(); i < candidate.to(); i++) {
      at[i] = type == EntityType.PLACE ? PLACE : TAKEN;
    }
  }

  boolean isFree(Passage passage, int from, int to) {
    var at = of(passage);
    return IntStream.range(from, to).allMatch(i -> at[i] == FREE);
  }

  boolean isFreeButPlaces(Passage passage, int from, int to) {
    var at = of(passage);
    return IntStream.range(from, to).allMatch(i -> at[i] != TAKEN);
  }

  private byte[] of(Passage passage) {
    return tokens.getOrDefault(passage.part(), new byte[0]);
  }
}
