package copytaster.enrich.keyword;

import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.TextPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts phrases and names in the order of how well they characterise an article. */
final class Ranking {

  // Many phrases hold the words of better ones, and are left out.
  private static final int ENOUGH = 4;
  private static final float HEADLINE_WORTH = 2.5f;
  private static final float BEGIN_WORTH = 1.5f;
  private static final float NAME_WORTH = 1.3f;
  private static final float SINGLE_USE = 0.4f;
  // By how often: the logarithm, but for what comes once; more than so often is no better.
  private static final float[] LOGS = new float[64];

  static {
    for (int i = 2; i < LOGS.length; i++) {
      LOGS[i] = (float) Math.log(1 + i);
    }
    LOGS[1] = SINGLE_USE;
  }

  private final Phrases phrases;
  private final List<Entity> entities;
  // Of the names, then of the phrases; what is taken has none.
  private final float[] scores;
  private final int[] numbers;
  private int size;

  /**
   * Ranks all candidates that have a chance.
   *
   * @param most how many keywords the article gets
   */
  Ranking(Phrases phrases, List<Entity> entities, ReadText body, int most) {
    this.phrases = phrases;
    this.entities = entities;
    this.scores = new float[phrases.end() + entities.size()];
    this.numbers = new int[scores.length];
    float words = Math.max(1, body.stems().size());
    for (int i = 0; i < entities.size(); i++) {
      if (!entities.get(i).mentions().isEmpty()) {
        add(~i, score(entities.get(i), body, words));
      }
    }
    addPhrases(words, ENOUGH * most - size);
  }

  /** Takes the best one that is left, null if none is: few are asked for, so none are sorted. */
  @Nullable Candidate next() {
    int best = -1;
    float score = 0;
    for (int i = 0; i < size; i++) {
      if (scores[i] > score) {
        score = scores[i];
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    scores[best] = 0;
    int number = numbers[best];
    return number < 0
        ? new Candidate.Name(entities.get(~number), score)
        : new Candidate.Words(number, score);
  }

  private void add(int number, float score) {
    numbers[size] = number;
    scores[size++] = score;
  }

  // What comes once is chance, unless the headline has it. Of the others the first ones are looked
  // at where all else is few: they are the best of them.
  private void addPhrases(float words, int enough) {
    int missing = enough;
    for (int phrase = Phrases.FIRST; phrase < phrases.end(); phrase++) {
      if (!isChance(phrase)) {
        missing--;
        add(phrase, score(phrase, words));
      }
    }
    for (int phrase = Phrases.FIRST; phrase < phrases.end() && missing > 0; phrase++) {
      if (isChance(phrase)) {
        missing--;
        add(phrase, score(phrase, words));
      }
    }
  }

  private boolean isChance(int phrase) {
    return phrases.uses(phrase) == 1 && !Place.isInHeadline(phrases.first(phrase));
  }

  private float score(int phrase, float size) {
    int first = phrases.first(phrase);
    float place =
        Place.isInHeadline(first) ? HEADLINE_WORTH : BEGIN_WORTH - Place.begin(first) / size;
    return place * length(Place.words(first)) * uses(phrases.uses(phrase));
  }

  private static float score(Entity entity, ReadText body, float size) {
    var first = entity.mentions().getFirst();
    float place =
        first.part() == TextPart.HEADLINE
            ? HEADLINE_WORTH
            : BEGIN_WORTH - body.names().token(first.begin()) / size;
    float worth = entity.type() == EntityType.PLACE ? 1 : NAME_WORTH;
    return place * worth * length(2) * uses(entity.mentions().size());
  }

  private static float length(int words) {
    return words == 1 ? 0.7f : words == 2 ? 1.3f : 1.1f;
  }

  private static float uses(int uses) {
    return uses < LOGS.length ? LOGS[uses] : LOGS[LOGS.length - 1];
  }
}
