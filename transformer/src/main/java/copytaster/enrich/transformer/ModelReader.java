package copytaster.enrich.transformer;

import copytaster.article.TextPart;
import copytaster.enrich.entity.AnnotatedName;
import copytaster.enrich.entity.ModelSettings;
import java.util.List;

/** Reads texts with a model: splits them, has the windows labelled, puts the labels together. */
final class ModelReader implements AutoCloseable {

  private static final int SHORTEST = 8;

  private final SubwordTokenizer tokenizer;
  private final TokenClassifier classifier;
  private final TagSet tags;
  private final ModelSettings settings;
  private final int window;
  private final String name;

  /**
   * Makes one.
   *
   * @param longest how many subtokens the model can read at once
   * @param name the model's, for people
   */
  ModelReader(
      SubwordTokenizer tokenizer,
      TokenClassifier classifier,
      TagSet tags,
      ModelSettings settings,
      int longest,
      String name) {
    this.tokenizer = tokenizer;
    this.classifier = classifier;
    this.tags = tags;
    this.settings = settings;
    this.window = Math.min(settings.window(), longest);
    this.name = name;
  }

  /**
   * Returns the names in a text.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled between two windows
   * @throws ModelFailure if the model failed, or was cancelled while it was at work
   */
  List<AnnotatedName> read(TextPart part, String original, Cancellation cancellation) {
    var text = ModelText.of(original);
    var subwords = tokenizer.split(text);
    var labels = new Tag[subwords.size()];
    var probabilities = new float[subwords.size()];
    for (var stretch : Window.of(subwords, text, length(subwords), settings.overlap())) {
      if (stretch.to() > stretch.from()) {
        var scores = classifier.scores(subwords.window(stretch.from(), stretch.to()), cancellation);
        for (int i = stretch.labelledFrom(); i < stretch.labelledTo(); i++) {
          var row = checked(scores[subwords.before().length + i - stretch.from()]);
          int best = best(row);
          labels[i] = tags.get(best);
          probabilities[i] = probability(row, best);
        }
      }
    }
    return new LabelledText(text, subwords, labels, probabilities)
        .names(part, settings.confidence(), name);
  }

  @Override
  public void close() {
    classifier.close();
    tokenizer.close();
  }

  private int length(Subwords subwords) {
    int length = window - subwords.frame();
    if (length < SHORTEST) {
      throw new ModelFailure("the model reads too little at once: " + window + " subtokens", null);
    }
    return length;
  }

  private float[] checked(float[] scores) {
    if (scores.length != tags.size()) {
      throw new ModelFailure(
          "the model has " + scores.length + " labels, config.json " + tags.size(), null);
    }
    return scores;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static float probability(float[] scores, int of) {
    double sum = 0;
    for (var score : scores) {
      sum += Math.exp(score - scores[of]);
    }
    return (float) (1 / sum);
  }
}
