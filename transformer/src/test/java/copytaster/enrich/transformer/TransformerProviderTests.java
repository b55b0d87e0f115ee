package copytaster.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.AnnotatorProvider;
import copytaster.enrich.entity.ModelSettings;
import copytaster.enrich.entity.UnusableModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformerProviderTests {

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    TinyModel.ofNames().writeTo(folder);
  }

  @Test
  void isFoundOnTheClassPath() {
    assertThat(ServiceLoader.load(AnnotatorProvider.class))
        .hasExactlyElementsOfTypes(TransformerProvider.class);
  }

  @Test
  void saysThatThereIsNoFolder() {
    assertUnusable(() -> open(folder.resolve("none")), "no folder", "none");
    assertUnusable(() -> open(folder.resolve("model.onnx")), "no folder", "model.onnx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void saysWhichFileIsMissing(String file) throws IOException {
    Files.delete(folder.resolve(file));
    assertUnusable(() -> open(folder), "no file that can be read", file);
    Files.createDirectory(folder.resolve(file));
    assertUnusable(() -> open(folder), "no file that can be read", file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                                   | no JSON",
        "{}                                  | no id2label",
        "{\"id2label\":[]}                   | no id2label",
        "{\"id2label\":{\"1\":\"O\"}}        | no id2label",
        "{\"id2label\":{\"0\":1}}            | no id2label",
        "{\"id2label\":{\"0\":\"O\",\"2\":\"B-PER\"}} | no id2label",
        "{\"id2label\":{\"0\":\"O\",\"1\":\"B-X\"}}   | none of the transformer's labels",
        "{\"id2label\":{\"0\":\"O\",\"1\":\"B-PER\"}} | 8 labels, config.json 2"
      })
  void saysWhatIsWrongWithTheLabels(String config, String problem) throws IOException {
    Files.writeString(folder.resolve("config.json"), config);
    assertUnusable(() -> open(folder), problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}"})
  void saysThatTheTokenizerIsNone(String json) throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), json);
    assertUnusable(() -> open(folder), "tokenizer.json cannot be used");
  }

  @Test
  void saysThatTheModelIsNone() throws IOException {
    Files.writeString(folder.resolve("model.onnx"), "no model");
    assertUnusable(() -> open(folder), "model.onnx cannot be loaded");
    Files.write(folder.resolve("model.onnx"), new byte[0]);
    assertUnusable(() -> open(folder), "model.onnx cannot be loaded");
  }

  @Test
  void saysThatTheModelReadsSomethingElse() {
    TinyModel.ofNames().reading("pixels").writeTo(folder);
    assertUnusable(() -> open(folder), "unknown or no int64: pixels");
  }

  @Test
  void saysThatTheModelReadsTooLittleAtOnce() {
    TinyModel.ofNames().ofPositions(11).writeTo(folder);
    assertUnusable(() -> open(folder), "reads too little at once: 9 subtokens");
    TinyModel.ofNames().ofPositions(12).writeTo(folder);
    open(folder).close();
  }

  @Test
  void saysThatALabelMeansNothing() {
    assertUnusable(
        () -> new TransformerProvider().open(settings(Map.of("MISC", "animal"))),
        "MISC",
        "not animal");
  }

  @Test
  void takesMeaningsOfLabels() {
    new TransformerProvider().open(settings(Map.of("misc", "Place", "GPE", "none"))).close();
  }

  @Test
  void staysOffTheNetwork() {
    open(folder).close();
    assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
  }

  private ModelSettings settings(Map<String, String> labels) {
    return new ModelSettings(folder, 256, 32, 1, 1, Duration.ofSeconds(1), 50, List.of(), labels);
  }

  private static Annotator open(Path model) {
    return new TransformerProvider().open(TinyModel.settings(model));
  }

  private static void assertUnusable(ThrowingCallable opening, String... words) {
    assertThatThrownBy(opening).isInstanceOf(UnusableModel.class).hasMessageContainingAll(words);
  }
}
