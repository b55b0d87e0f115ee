package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateRulesTests {

  private final BoilerplateRules rules = Submissions.CONVENTIONS.boilerplate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مرتبط",
        " مرتبط: ",
        "مــرتبط",
        "مُرتبط",
        "أرسل/أرسلي تصحيحا",
        "ارسل / ارسلي تصحيحًا",
        "RELATED",
        "Related:",
        "إذا كنت تعتقد/تعتقدين أن المقال ينتهك أي شيء",
        "\u200Fمرتبط\u200F"
      })
  void lineIsBoilerplateHoweverItIsWritten(String line) {
    assertThat(rules.match(line)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مرتبط بالأزمة السورية",
        "المصدر الذي رفض الكشف عن اسمه قال",
        "Related deaths rose.",
        "",
        "إذا كنت تعتقد أن الحرب انتهت فأنت مخطئ"
      })
  void sentenceIsNot(String line) {
    assertThat(rules.match(line)).isEmpty();
  }

  @Test
  void creditNamesItsSources() {
    assertThat(credit("المصدر: وكالة الأفق + رويترز").names())
        .containsExactly("وكالة الأفق", "رويترز");
    assertThat(credit("المصــدر : عنب بلدي").names()).containsExactly("عنب بلدي");
    assertThat(credit("(Source: Meridian Wire)").names()).containsExactly("Meridian Wire");
    assertThat(credit("(Reporting by Selin Aksoy; Editing by Ruth Calloway)").writers()).isTrue();
    assertThat(rules.match("(Editing by Ruth Calloway)").orElseThrow().credit()).isNull();
    assertThat(rules.match("المصدر:")).isEmpty();
  }

  @Test
  void paragraphIsNeverBoilerplateWhateverItBeginsWith() {
    var start = "إذا كنت تعتقد/تعتقدين أن المقال ";
    assertThat(rules.match(start + "x".repeat(BoilerplateRules.LONGEST_LINE - start.length())))
        .isPresent();
    assertThat(rules.match(start + "x".repeat(BoilerplateRules.LONGEST_LINE))).isEmpty();
  }

  @Test
  void providersAddTheirOwn() {
    var own = rules.and(BoilerplateRules.parse("line\tHarbour extra\nregex\tcut \\d{1,3}"));
    assertThat(own.match("harbour, extra")).isPresent();
    assertThat(own.match("cut 12")).isPresent();
    assertThat(own.match("مرتبط")).isPresent();
  }

  @Nested
  class Refuses {

    @ParameterizedTest
    @ValueSource(strings = {"line", "line\t", "nokind\tx", "regex\t(", "line\t…"})
    void whatIsNoRuleAndNamesTheLine(String lexicon) {
      assertThatThrownBy(() -> BoilerplateRules.parse("# comment\n" + lexicon))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("line 2: ");
    }
  }

  private Credit credit(String line) {
    return rules.match(line).orElseThrow().credit();
  }
}
