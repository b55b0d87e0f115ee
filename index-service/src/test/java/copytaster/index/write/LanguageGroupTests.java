package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGroupTests {

  @ParameterizedTest
  @CsvSource({
    "ar, ar",
    "ar-SY, ar",
    "AR_eg, ar",
    "en-GB, en",
    "pt-BR, pt",
    "fa, fa",
    "tr, tr",
    "ur, other",
    "und, other",
    "zh-Hant, other",
    "'', other",
    ", other",
    "not a tag, other"
  })
  void aTagBelongsToTheGroupOfItsLanguage(String tag, String group) {
    assertThat(LanguageGroup.of(tag)).isEqualTo(group);
  }
}
