package copytaster.enrich.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.PlainText;
import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.AnnotatorProvider;
import copytaster.enrich.entity.ModelSettings;
import copytaster.enrich.entity.UnusableModel;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class TransformerTests {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Document document =
      Document.of(PlainText.of("word").article(), new HashIndex(), 100);

  @Test
  void isNoneWithoutASetting() {
    assertThat(transformer(Map.of(), List.of()).annotator()).isNull();
    assertThat(transformer(Map.of("dir", "  "), List.of()).annotator()).isNull();
    transformer(Map.of(), List.of()).close();
  }

  @Test
  void saysThatTheServiceWasBuiltWithoutIt() {
    assertThatThrownBy(() -> transformer(Map.of("dir", "/models/ar"), List.of()))
        .isInstanceOf(UnusableModel.class)
        .hasMessageContainingAll("copytaster.enrich.transformer.dir", "-Ptransformer");
  }

  @Test
  void failsTheStartWithASentence() {
    new ApplicationContextRunner()
        .withBean(Transformer.class, () -> transformer(Map.of("dir", "/models/ar"), List.of()))
        .run(context -> {
          var failure = context.getStartupFailure();
          assertThat(analysis(failure)).contains("built without the transformer");
        });
  }

  @Test
  void opensTheModelOfTheSettingsAndClosesIt() {
    var provider = new StubProvider(Annotation.NONE);
    var transformer = transformer(Map.of("dir", "/models/ar"), List.of(provider));
    assertThat(provider.opened)
        .extracting(ModelSettings::folder)
        .containsExactly(Path.of("/models/ar"));
    assertThat(Objects.requireNonNull(transformer.annotator()).provenance()).isEqualTo("stub");
    assertThat(provider.closed).isZero();
    transformer.close();
    assertThat(provider.closed).isOne();
  }

  @Test
  void countsTheArticlesThatItReads() {
    annotate(new Annotation.Found(List.of()));
    assertThat(meters.timer("copytaster.transformer.articles", "outcome", "read").count()).isOne();
  }

  @ParameterizedTest
  @EnumSource(Annotation.Reason.class)
  void countsTheArticlesThatItDoesNotRead(Annotation.Reason reason) {
    annotate(new Annotation.Skipped(reason));
    assertThat(meters.timer("copytaster.transformer.articles", "outcome", reason.code()).count())
        .isOne();
    assertThat(meters.getMeters()).hasSize(1);
  }

  @Nested
  class Settings {

    @Test
    void hasDefaults() {
      var model = settings(Map.of("dir", "/models/ar")).model().orElseThrow();
      assertThat(model)
          .isEqualTo(
              new ModelSettings(
                  Path.of("/models/ar"),
                  256,
                  32,
                  1,
                  2,
                  Duration.ofSeconds(1),
                  50,
                  List.of(),
                  Map.of()));
    }

    @Test
    void areAllTaken() {
      var properties =
          Map.of(
              "dir", " /m ",
              "window", "512",
              "overlap", "64",
              "threads", "3",
              "queue", "0",
              "timeout", "2500ms",
              "confidence", "70",
              "languages", "ar,fa",
              "labels.NORP", "none",
              "labels.CARDINAL", "place");
      assertThat(settings(properties).model())
          .contains(
              new ModelSettings(
                  Path.of("/m"),
                  512,
                  64,
                  3,
                  0,
                  Duration.ofMillis(2500),
                  70,
                  List.of("ar", "fa"),
                  Map.of("NORP", "none", "CARDINAL", "place")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "window=15",
          "overlap=-1",
          "overlap=65",
          "threads=0",
          "queue=-1",
          "timeout=0s",
          "confidence=-1",
          "confidence=101"
        })
    void areRefusedWhereTheyLeaveNoRoom(String setting) {
      var pair = setting.split("=", 2);
      var settings = settings(Map.of("dir", "/m", pair[0], pair[1]));
      assertThatThrownBy(settings::model).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window=16;overlap=4", "overlap=64", "queue=0", "confidence=100"})
    void areTakenAtTheLimit(String pairs) {
      var properties = new HashMap<String, String>(Map.of("dir", "/m"));
      for (var pair : pairs.split(";", -1)) {
        properties.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
      }
      assertThat(settings(properties).model()).isPresent();
    }
  }

  private void annotate(Annotation answer) {
    var transformer = transformer(Map.of("dir", "/m"), List.of(new StubProvider(answer)));
    var annotator = Objects.requireNonNull(transformer.annotator());
    assertThat(annotator.annotate(document, "en", System.nanoTime())).isEqualTo(answer);
  }

  private Transformer transformer(
      Map<String, String> properties, List<AnnotatorProvider> providers) {
    return new Transformer(settings(properties), meters, providers);
  }

  private static TransformerSettings settings(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("", TransformerSettings.class);
  }

  private static String analysis(Throwable failure) {
    var analysis = new UnusableModelAnalyzer().analyze(failure);
    return Objects.requireNonNull(analysis).getDescription();
  }

  @Test
  void isAnalysedByBoot() {
    var factories = SpringFactoriesLoader.forDefaultResourceLocation();
    assertThat(factories.load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {})))
        .hasAtLeastOneElementOfType(UnusableModelAnalyzer.class);
  }

  private static final class StubProvider implements AnnotatorProvider {

    private final Annotation answer;
    private final List<ModelSettings> opened = new ArrayList<>();
    private int closed;

    StubProvider(Annotation answer) {
      this.answer = answer;
    }

    @Override
    public Annotator open(ModelSettings settings) {
      opened.add(settings);
      return new Annotator() {
        @Override
        public String provenance() {
          return "stub";
        }

        @Override
        public Annotation annotate(Document of, String language, long latest) {
          return answer;
        }

        @Override
        public void close() {
          closed++;
        }
      };
    }
  }
}
