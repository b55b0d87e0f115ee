package copytaster.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.TextPart;
import copytaster.enrich.entity.AnnotatedName;
import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.ModelSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformerAnnotatorTests {

  @TempDir private static Path folder;
  private static Annotator annotator;

  @BeforeAll
  static void open() {
    TinyModel.ofNames().writeTo(folder.resolve("tiny"));
    annotator = new TransformerProvider().open(TinyModel.settings(folder.resolve("tiny")));
  }

  @AfterAll
  static void close() {
    annotator.close();
  }

  @Test
  void findsNamesInEnglishAndArabic() {
    var text = "Vladimir Putin said. قال فلاديمير بوتين في موسكو: وزارة الدفاع. United Nations";
    assertThat(surfaces(text))
        .containsExactly(
            "PERSON Vladimir Putin",
            "PERSON فلاديمير بوتين",
            "PLACE موسكو",
            "ORGANISATION وزارة الدفاع",
            "ORGANISATION United Nations");
  }

  @Test
  void countsInUtf16WhereTheTokenizerCountsCodePoints() {
    assertThat(surfaces("😀😀 Moscow 😀 موسكو 👨‍👩‍👧 Damascus"))
        .containsExactly("PLACE Moscow", "PLACE موسكو", "PLACE Damascus");
    assertThat(surfaces("\ud83d Moscow \ude00\ud83d Damascus \ud83d"))
        .containsExactly("PLACE Moscow", "PLACE Damascus");
  }

  @Test
  void readsTheHeadlineToo() {
    var names = found(annotator, "Moscow", "word Putin");
    assertThat(names).extracting(AnnotatedName::part).contains(TextPart.HEADLINE, TextPart.BODY);
  }

  @Test
  void labelsWordsByTheirFirstSubtoken() {
    assertThat(surfaces("ودمشق Zorkquux Readinging"))
        .containsExactly("PERSON Zorkquux", "PLACE Readinging");
  }

  @Test
  void beginsANameWhereALabelContinuesNone() {
    assertThat(surfaces("word Putin word. Moscow Putin Nations"))
        .containsExactly("PERSON Putin", "PLACE Moscow", "PERSON Putin", "ORGANISATION Nations");
  }

  @Test
  void beginsANameAtEachLabelThatSaysSo() {
    assertThat(surfaces("Moscow Damascus")).containsExactly("PLACE Moscow", "PLACE Damascus");
  }

  @Test
  void joinsNamesOverAHyphenButNotOverALineOrAFullStop() {
    assertThat(surfaces("Al-Sharaa")).containsExactly("PERSON Al-Sharaa");
    assertThat(surfaces("Al - Sharaa")).containsExactly("PERSON Al", "PERSON Sharaa");
    assertThat(surfaces("Vladimir\nPutin")).containsExactly("PERSON Vladimir", "PERSON Putin");
    assertThat(surfaces("Vladimir. Putin")).containsExactly("PERSON Vladimir", "PERSON Putin");
  }

  @Test
  void leavesOutLabelsThatAreNoNames() {
    assertThat(surfaces("Arabic word")).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(surfaces("")).isEmpty();
    assertThat(surfaces("  \n ")).isEmpty();
    assertThat(surfaces("https://Moscow.example/Damascus")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" word", " word.", "\nword", ""})
  void findsEveryNameOfALongTextOnce(String between) {
    // A name may lie anywhere to a window's border.
    for (int shift = 0; shift < 12; shift++) {
      var text = "word ".repeat(shift) + ("Vladimir Putin" + between + " Moscow ").repeat(400);
      var surfaces = surfaces(text);
      assertThat(surfaces).hasSize(800);
      assertThat(surfaces).filteredOn("PERSON Vladimir Putin"::equals).hasSize(400);
    }
  }

  @Test
  void findsEveryNameOfRandomTextsOnce() {
    var pieces = List.of("Vladimir Putin ", "word ", "word. ", "\n", "موسكو ", "😀 ", "Zork. ");
    for (int seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      int names = 0;
      for (int i = 0; i < 900; i++) {
        int piece = random.nextInt(pieces.size());
        names += piece == 0 || piece == 4 || piece == 6 ? 1 : 0;
        text.append(pieces.get(piece));
      }
      assertThat(surfaces(text.toString())).as("seed %s", seed).hasSize(names);
    }
  }

  @Test
  void readsAWordThatIsLongerThanAWindow() {
    assertThat(surfaces("Moscow word" + "ing".repeat(30) + " Damascus")).hasSize(2);
    var narrow = settings(folder.resolve("tiny"), 16, 4, 50, List.of());
    try (var small = new TransformerProvider().open(narrow)) {
      var text = "Moscow word" + "ing".repeat(30) + " Damascus. Vladimir Putin word Moscow ";
      assertThat(found(small, "", text.repeat(20))).hasSize(80);
    }
  }

  @Test
  void readsNoMoreAtOnceThanTheModelCan() {
    var short20 = TinyModel.ofNames().ofPositions(20).writeTo(folder.resolve("short"));
    try (var small = new TransformerProvider().open(TinyModel.settings(short20))) {
      assertThat(found(small, "", "Vladimir Putin word ".repeat(50))).hasSize(50);
    }
  }

  @Test
  void saysHowSureItIsAndWhatDecided() {
    var name = found(annotator, "", "Moscow").getFirst();
    assertThat(name.confidence()).isBetween(98, 100);
    assertThat(name.rule()).isEqualTo("GPE by tiny sha256:" + sha256().substring(0, 12));
    assertThat(annotator.provenance()).isEqualTo("tiny sha256:" + sha256());
  }

  @Test
  void leavesOutWhatItIsNotSureOf() {
    // One label of eight that has a score of 1 where the others have 0: e / (e + 7), or 28 %.
    var unsure = TinyModel.ofNames().sure(1).writeTo(folder.resolve("unsure"));
    for (int least = 28; least <= 29; least++) {
      try (var one = new TransformerProvider().open(settings(unsure, 256, 32, least, List.of()))) {
        assertThat(found(one, "", "Moscow")).hasSize(least == 28 ? 1 : 0);
      }
    }
  }

  @Test
  void readsArticlesInItsLanguagesOnly() {
    try (var arabic =
        new TransformerProvider()
            .open(settings(folder.resolve("tiny"), 256, 32, 50, List.of("ar")))) {
      var document = Articles.document("", "Moscow");
      assertThat(arabic.annotate(document, "en", Articles.later())).isEqualTo(Annotation.NONE);
      assertThat(arabic.annotate(document, "ar-SY", Articles.later()))
          .isNotEqualTo(Annotation.NONE);
    }
  }

  @Test
  void readsModelsThatTakeIdsAlone() {
    var plain = TinyModel.ofNames().reading().writeTo(folder.resolve("plain"));
    try (var other = new TransformerProvider().open(TinyModel.settings(plain))) {
      assertThat(found(other, "", "Moscow")).hasSize(1);
    }
  }

  @Test
  void readsSeveralArticlesAtOnce() throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tasks =
          IntStream.range(0, 40)
              .mapToObj(i ->
                  threads.submit(
                      () -> found(annotator, "", "Vladimir Putin word. ".repeat(i)).size()))
              .toList();
      for (int i = 0; i < tasks.size(); i++) {
        assertThat(tasks.get(i).get()).isEqualTo(i);
      }
    }
  }

  @Test
  void skipsAnArticleThatTheTimeIsTooShortFor() {
    var text = Articles.document("", "Vladimir Putin word ".repeat(20_000));
    try (var hasty =
        new TransformerProvider()
            .open(
                new ModelSettings(
                    folder.resolve("tiny"),
                    16,
                    4,
                    1,
                    1,
                    Duration.ofMillis(5),
                    50,
                    List.of(),
                    Map.of()))) {
      assertThat(hasty.annotate(text, "en", Articles.later()))
          .isEqualTo(new Annotation.Skipped(Annotation.Reason.TIMEOUT));
    }
  }

  private static ModelSettings settings(
      Path model, int window, int overlap, int confidence, List<String> languages) {
    return new ModelSettings(
        model, window, overlap, 1, 1, Duration.ofSeconds(20), confidence, languages, Map.of());
  }

  private static List<AnnotatedName> found(Annotator by, String headline, String body) {
    var annotation = by.annotate(Articles.document(headline, body), "und", Articles.later());
    assertThat(annotation).isInstanceOf(Annotation.Found.class);
    return ((Annotation.Found) annotation).names();
  }

  private static List<String> surfaces(String text) {
    return found(annotator, "", text).stream()
        .map(name -> name.type() + " " + text.substring(name.begin(), name.end()))
        .toList();
  }

  private static String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = Files.readAllBytes(folder.resolve("tiny/model.onnx"));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
