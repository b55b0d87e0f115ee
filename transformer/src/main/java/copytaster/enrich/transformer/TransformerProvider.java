package copytaster.enrich.transformer;

import copytaster.article.TextPart;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.AnnotatorProvider;
import copytaster.enrich.entity.ModelSettings;
import copytaster.enrich.entity.UnusableModel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens token classifiers: model.onnx, tokenizer.json and config.json in a folder. */
public final class TransformerProvider implements AnnotatorProvider {

  private static final Logger log = LoggerFactory.getLogger(TransformerProvider.class);
  // Read once at the start, so that a model that does not work is known before the first article.
  private static final String SENTENCE =
      "قال محمود الزعبوط في دمشق إن Maria Quux of the United Nations visited Cairo. 😀";

  @Override
  public Annotator open(ModelSettings settings) {
    var folder = ModelFolder.of(settings.folder());
    var config = ModelConfig.read(folder.config());
    var tags = TagSet.of(config.labels(), settings.labels());
    var hash = folder.hash();
    var name = folder.name() + " sha256:" + ModelFolder.shortened(hash);
    var tokenizer = SubwordTokenizer.read(folder.tokenizer());
    var classifier = OnnxModel.load(folder.weights());
    var reader = new ModelReader(tokenizer, classifier, tags, settings, config.longest(), name);
    var took = tried(reader, folder);
    log.info("The transformer {} has the SHA-256 {}; its test took {}", folder.name(), hash, took);
    return new TransformerAnnotator(
        reader,
        new Bulkhead(settings.threads(), settings.queue(), settings.timeout()),
        settings.languages(),
        folder.name() + " sha256:" + hash);
  }

  private static Duration tried(ModelReader reader, ModelFolder folder) {
    long begin = System.nanoTime();
    try {
      var _ = reader.read(TextPart.BODY, SENTENCE, new Cancellation());
      return Duration.ofNanos(System.nanoTime() - begin);
    } catch (RuntimeException e) {
      reader.close();
      throw new UnusableModel(
          "the transformer in "
              + folder.weights().getParent()
              + " does not work: "
              + e.getMessage(),
          e);
    }
  }
}
