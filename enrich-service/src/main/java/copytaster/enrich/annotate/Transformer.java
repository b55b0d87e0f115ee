package copytaster.enrich.annotate;

import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.AnnotatorProvider;
import copytaster.enrich.entity.ModelSettings;
import copytaster.enrich.entity.UnusableModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The transformer that the settings name, open for as long as the service runs. */
@Component
public class Transformer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Transformer.class);

  private final @Nullable Annotator annotator;

  @Autowired
  Transformer(TransformerSettings settings, MeterRegistry meters) {
    this(settings, meters, ServiceLoader.load(AnnotatorProvider.class));
  }

  /**
   * Opens it.
   *
   * @param providers of models, as far as the service was built with any
   * @throws UnusableModel if the settings name a model that cannot be used
   */
  Transformer(
      TransformerSettings settings, MeterRegistry meters, Iterable<AnnotatorProvider> providers) {
    this.annotator =
        settings
            .model()
            .map(model -> new MeteredAnnotator(opened(model, providers), meters))
            .orElse(null);
    if (annotator != null) {
      log.info("Names are found with the transformer {} too", annotator.provenance());
    }
  }

  /** Returns it, null if the settings name none. */
  public @Nullable Annotator annotator() {
    return annotator;
  }

  @Override
  public void close() {
    if (annotator != null) {
      annotator.close();
    }
  }

  private static Annotator opened(ModelSettings model, Iterable<AnnotatorProvider> providers) {
    for (var provider : providers) {
      return provider.open(model);
    }
    throw new UnusableModel(
        "copytaster.enrich.transformer.dir is set, but this enrich-service was built without the"
            + " transformer: build it with ./mvnw package -Ptransformer, or leave the setting out",
        null);
  }
}
