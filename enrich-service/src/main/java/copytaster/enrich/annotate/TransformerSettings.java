package copytaster.enrich.annotate;

import copytaster.enrich.entity.ModelSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The transformer that finds names besides vocabulary and rules.
 *
 * @param dir the folder with its model.onnx, tokenizer.json and config.json; none by default
 * @param window how many subtokens it reads at once
 * @param overlap how many of them it reads again in the next window
 * @param threads how many articles it reads at once
 * @param queue how many more may wait
 * @param timeout how long one article may take, waiting included
 * @param confidence how sure it must be of a name, 0 to 100
 * @param languages those whose articles it reads; none for all
 * @param labels what its own labels mean: person, organisation, place or none
 */
@ConfigurationProperties("copytaster.enrich.transformer")
record TransformerSettings(
    @Nullable String dir,
    @DefaultValue("256") int window,
    @DefaultValue("32") int overlap,
    @DefaultValue("1") int threads,
    @DefaultValue("2") int queue,
    @DefaultValue("1s") Duration timeout,
    @DefaultValue("50") int confidence,
    @DefaultValue List<String> languages,
    @DefaultValue Map<String, String> labels) {

  /**
   * Returns the model that is to be opened, if there is one.
   *
   * @throws IllegalArgumentException if a setting leaves no room
   */
  Optional<ModelSettings> model() {
    return dir == null || dir.isBlank()
        ? Optional.empty()
        : Optional.of(
            new ModelSettings(
                Path.of(dir.strip()),
                window,
                overlap,
                threads,
                queue,
                timeout,
                confidence,
                languages,
                labels));
  }
}
