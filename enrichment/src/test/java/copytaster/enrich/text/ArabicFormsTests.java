package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTests {

  private static final List<String> BEFORE =
      List.of(
          "", "ال", "و", "ف", "ب", "ل", "ك", "س", "وال", "بال", "فال", "كال", "لل", "ي", "ت", "ن",
          "وي", "وت", "سي", "ست");
  private static final List<String> BEHIND =
      List.of(
          "", "ه", "ها", "هم", "نا", "ي", "ا", "ات", "ون", "ين", "ان", "وا", "ت", "يه", "تها", "ته",
          "تهم");

  private final HashIndex words = new HashIndex();

  ArabicFormsTests() {
    for (var word : List.of("كتاب", "صحف", "رأس")) {
      words.mark(WordHash.of(word), WordFlag.COMMON);
    }
    words.mark(WordHash.of("دمشق"), WordFlag.ENTITY);
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب",
    "وكتابها",
    "بالكتاب",
    "للكتاب",
    "كتابات",
    "صحفي",
    "والصحف",
    "رأسه",
    "ويكتابون"
  })
  void knowsAnOrdinaryWordWithWhatIsWrittenTogetherWithIt(String word) {
    assertThat(isCommon(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"دمشق", "بدمشق", "مكتاب", "كتابك", "صح", "و", "ال", "كتا", "فوالكتاب", "لالكتاب"})
  void doesNotKnowOthers(String word) {
    assertThat(isCommon(word)).isFalse();
  }

  @Test
  void takesOffNoMoreThanThreeLettersAreLeftOf() {
    words.mark(WordHash.of("كم"), WordFlag.COMMON);
    assertThat(isCommon("وكم")).isFalse();
    assertThat(isCommon("كمها")).isFalse();
  }

  @Test
  void findsWhatTryingEachBeginWithEachEndFinds() {
    var random = new Random(7);
    var letters = "اولبفكستينهمترحد";
    for (int i = 0; i < 20_000; i++) {
      var stem = random(random, letters, 2 + random.nextInt(3));
      var word = pick(random, BEFORE) + stem + pick(random, BEHIND);
      var some = new HashIndex();
      some.mark(WordHash.of(stem), WordFlag.COMMON);
      assertThat(ArabicForms.isCommon(Tokens.of(word), 0, some))
          .as("%s of %s", word, stem)
          .isEqualTo(isFormOf(word, stem));
    }
  }

  private boolean isCommon(String word) {
    return ArabicForms.isCommon(Tokens.of(word), 0, words);
  }

  private static boolean isFormOf(String word, String stem) {
    return stem.length() >= 3
        && BEFORE.stream()
            .anyMatch(begin -> BEHIND.stream().anyMatch(end -> word.equals(begin + stem + end)));
  }

  private static String pick(Random random, List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String random(Random random, String letters, int length) {
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
