package copytaster.enrich.evaluate;

import copytaster.article.Entity;
import copytaster.article.EntityType;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares the people, places and organisations that are found with those of a labelled file, span
 * by span: a name counts where type, first and last word are the same (CoNLL-2003). Clitics are
 * part of a word in such files and not of our mentions, so that mentions are widened to words.
 */
public final class EntityEvaluation {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG");

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<EntityError, Integer> errors = new HashMap<>();

  private EntityEvaluation() {
    TYPES.forEach(type -> scores.put(type, Score.NONE));
  }

  /**
   * Evaluates a file.
   *
   * @param reader the file
   * @param sentencesPerText how many sentences are read together as one text
   * @param entities finds the entities of a text; their mentions in the body count
   */
  public static EntityEvaluation of(
      Reader reader, int sentencesPerText, Function<String, List<Entity>> entities)
      throws IOException {
    var evaluation = new EntityEvaluation();
    var sentences = Gold.read(reader);
    for (int i = 0; i < sentences.size(); i += sentencesPerText) {
      int end = Math.min(sentences.size(), i + sentencesPerText);
      evaluation.add(sentences.subList(i, end), entities);
    }
    return evaluation;
  }

  /** Returns the score of each type, and of {@code ALL}. */
  public Map<String, Score> scores() {
    var all = new LinkedHashMap<>(scores);
    all.put("ALL", scores.values().stream().reduce(Score.NONE, Score::plus));
    return all;
  }

  /** Returns the errors, the most frequent first. */
  public List<Map.Entry<EntityError, Integer>> errors() {
    return errors.entrySet().stream()
        .sorted(Map.Entry.<EntityError, Integer>comparingByValue().reversed())
        .toList();
  }

  private void add(List<Gold> sentences, Function<String, List<Entity>> entities) {
    var text = new WordText(sentences);
    var there = new HashSet<WordSpan>();
    text.gold().stream().filter(span -> TYPES.contains(span.type())).forEach(there::add);
    var found = new HashSet<WordSpan>();
    for (var entity : entities.apply(text.text())) {
      entity.mentions().forEach(mention -> found.addAll(text.words(type(entity), mention)));
    }
    count(there, found);
    explain(text, there, found);
  }

  private void count(Set<WordSpan> there, Set<WordSpan> found) {
    for (var span : found) {
      boolean isRight = there.contains(span);
      add(span.type(), new Score(isRight ? 1 : 0, isRight ? 0 : 1, 0));
    }
    for (var span : there) {
      add(span.type(), found.contains(span) ? Score.NONE : new Score(0, 0, 1));
    }
  }

  private void add(String type, Score score) {
    scores.merge(type, score, Score::plus);
  }

  private void explain(WordText text, Set<WordSpan> there, Set<WordSpan> found) {
    for (var span : there) {
      if (!found.contains(span)) {
        errors.merge(EntityError.missed(text, span, overlapping(span, found)), 1, Integer::sum);
      }
    }
    for (var span : found) {
      if (!there.contains(span) && overlapping(span, there).isEmpty()) {
        errors.merge(EntityError.wrong(text, span), 1, Integer::sum);
      }
    }
  }

  private static List<WordSpan> overlapping(WordSpan span, Set<WordSpan> others) {
    var overlapping = new ArrayList<WordSpan>();
    for (var other : others) {
      if (other.from() < span.to() && span.from() < other.to()) {
        overlapping.add(other);
      }
    }
    return overlapping;
  }

  private static String type(Entity entity) {
    return switch (entity.type()) {
      case EntityType.PERSON -> "PER";
      case EntityType.PLACE -> "LOC";
      case EntityType.ORGANISATION -> "ORG";
      case EntityType.OTHER -> "MISC";
    };
  }
}
