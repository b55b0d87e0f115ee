package copytaster.enrich.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Apache OpenNLP's model of 103 languages, for the texts that the profiles leave open: some 40 MB
 * of heap and less than a second of work to load, 0.1 to 0.3 ms a text. It may be asked by several
 * threads at once.
 */
public final class LanguageModel {

  // In opennlp-models-langdetect.
  private static final String RESOURCE = "/langdetect-183.bin";
  private static final LanguageModel NONE = new LanguageModel(new CompletableFuture<>());

  private final CompletableFuture<LanguageDetectorME> model;

  private LanguageModel(CompletableFuture<LanguageDetectorME> model) {
    this.model = model;
  }

  /** Returns one that knows nothing, for want of memory. */
  public static LanguageModel none() {
    return NONE;
  }

  /** Returns one that is loaded now. */
  public static LanguageModel loaded() {
    return new LanguageModel(CompletableFuture.completedFuture(load()));
  }

  /**
   * Returns one that is being loaded and knows nothing until then, so that nobody waits.
   *
   * @param failure takes what goes wrong; the model knows nothing ever after
   */
  public static LanguageModel loading(Consumer<Throwable> failure) {
    var model = new CompletableFuture<LanguageDetectorME>();
    var thread =
        Thread.ofPlatform().daemon().name("language-model").unstarted(() -> load(model, failure));
    thread.start();
    return new LanguageModel(model);
  }

  private static void load(
      CompletableFuture<LanguageDetectorME> model, Consumer<Throwable> failure) {
    try {
      model.complete(load());
    } catch (RuntimeException | OutOfMemoryError e) {
      failure.accept(e);
    }
  }

  private static LanguageDetectorME load() {
    try (var stream = LanguageModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return new LanguageDetectorME(new LanguageDetectorModel(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the languages that it has (ISO 639-3), none if it is not loaded. */
  List<String> languages() {
    var detector = model.getNow(null);
    return detector == null ? List.of() : List.of(detector.getSupportedLanguages());
  }

  /** Returns how likely a text is of each language (BCP 47); null if it is not loaded. */
  @Nullable Map<String, Double> rate(String text) {
    var detector = model.getNow(null);
    if (detector == null) {
      return null;
    }
    var ratings = new HashMap<String, Double>();
    for (var language : detector.predictLanguages(text)) {
      var code = LanguageCodes.of(language.getLang());
      if (code != null) {
        double rating = language.getConfidence() * LanguageCodes.weight(language.getLang());
        ratings.merge(code, rating, Math::max);
      }
    }
    return ratings;
  }
}
