package copytaster.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.evaluate.LanguageEvaluation;
import copytaster.enrich.text.Tokens;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageModelTests {

  private static final LanguageModel MODEL = LanguageModel.loaded();
  private static final String CZECH =
      "Předseda vlády v pondělí oznámil, že nový zákon začne platit až příští rok.";

  private final LanguageProfiles profiles =
      new LanguageProfiles(Vocabulary.resource("function-words.tsv"));
  private final LanguageDetector byProfiles = new LanguageDetector(profiles);
  private final LanguageDetector withModel = new LanguageDetector(profiles, MODEL);

  @Test
  void tellsLanguagesThatNoProfileHas() throws IOException {
    var evaluation = evaluation(withModel, 100);
    // Hausa is no language of the model.
    assertThat(evaluation.errors()).hasSizeLessThan(3).anyMatch(error -> error.startsWith("ha\t"));
  }

  @Test
  void leavesThemOpenWithoutTheModel() throws IOException {
    assertThat(evaluation(byProfiles, 100).errors())
        .filteredOn(error -> !error.contains("\tund\t"))
        .hasSizeLessThan(7);
  }

  @Test
  void staysWithTheProfilesWhereTheyAreSure() {
    var english = "The minister said on Monday that the government was ready";
    assertThat(byProfiles.detect(Tokens.of(english))).isEqualTo("en");
    assertThat(withModel.detect(Tokens.of(english))).isEqualTo("en");
  }

  @Test
  void leavesOpenWhatIsNoLanguage() {
    assertThat(withModel.detect(Tokens.of("Xy"))).isEqualTo("und");
    assertThat(withModel.detect(Tokens.of("12 345"))).isEqualTo("und");
  }

  @Test
  void knowsAllLanguagesByTheirOtherCode() {
    assertThat(MODEL.languages()).hasSize(103).allMatch(code -> LanguageCodes.of(code) != null);
    assertThat(LanguageCodes.of("ara")).isEqualTo("ar");
    assertThat(LanguageCodes.of("pes")).isEqualTo("fa");
    assertThat(LanguageCodes.of("nob")).isEqualTo("nb");
  }

  @Test
  void keepsNobodyWaitingWhileItIsLoaded() {
    var loading =
        LanguageModel.loading(
            failure -> {
              throw new AssertionError(failure);
            });
    var detector = new LanguageDetector(profiles, loading);
    assertThat(detector.detect(Tokens.of(CZECH))).isIn("und", "cs");
    await().until(() -> detector.detect(Tokens.of(CZECH)).equals("cs"));
  }

  @Test
  void answersSeveralThreadsAtOnce() throws Exception {
    var texts = Texts.content("more-languages.tsv").lines().toList();
    var expected = texts.stream().map(MODEL::rate).toList();
    List<Callable<List<?>>> tasks =
        IntStream.range(0, 8)
            .<Callable<List<?>>>mapToObj(_ -> () -> texts.stream().map(MODEL::rate).toList())
            .toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  private static LanguageEvaluation evaluation(LanguageDetector detector, int characters)
      throws IOException {
    var lines = new StringReader(Texts.content("more-languages.tsv"));
    return LanguageEvaluation.of(lines, characters, text -> detector.detect(Tokens.of(text)));
  }
}
