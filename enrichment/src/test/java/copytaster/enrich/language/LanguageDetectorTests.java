package copytaster.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Direction;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTests {

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final LanguageDetector detector = new LanguageDetector(vocabulary.languages());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | وصل الوفد إلى العاصمة صباح اليوم والتقى الوزير",
        "fa | رئیس جمهور گفت که دولت برای این کار آماده است",
        "ur | وزیر اعظم نے کہا ہے کہ حکومت اس کے لیے تیار ہے",
        "ps | د هېواد ولسمشر نن په غونډه کې وويل چې ښه کار دی",
        "ckb | سەرۆکی حکومەت گوتی ئەم کارە بۆ هەموو لایەک باشە",
        "he | ראש הממשלה אמר היום כי הממשלה מוכנה",
        "en | The minister said on Monday that the government was ready",
        "fr | Le ministre a dit lundi que le gouvernement était prêt pour la suite",
        "de | Der Minister sagte am Montag, dass die Regierung bereit ist",
        "es | El ministro dijo el lunes que el gobierno está listo para los cambios",
        "it | Il ministro ha detto che il governo è pronto per la riforma della scuola",
        "pt | O ministro disse na segunda-feira que o governo não está pronto para isso",
        "tr | Bakan pazartesi günü hükümetin bu konuda hazır olduğunu söyledi",
        "ru | Министр сказал в понедельник, что правительство готово к этому",
        "uk | Міністр сказав у понеділок, що уряд готовий до цього",
        "el | Ο υπουργός είπε τη Δευτέρα",
        "ja | 大臣は月曜日に準備ができたと述べた",
        "zh | 部长星期一表示政府已准备就绪",
        "und | 12345 …",
        "und | Xyzzy Plugh",
      })
  void tellsLanguages(String language, String text) {
    assertThat(detector.detect(Tokens.of(text))).isEqualTo(language);
  }

  @Test
  void staysWithTheMainLanguageOfAMixedText() {
    assertThat(
            detector.detect(Tokens.of("قال متحدث باسم United Nations أمس إن المنظمة سترسل وفدا")))
        .isEqualTo("ar");
  }

  @Test
  void readsOnWhereTheBeginLeavesADoubt() {
    var half = "El ministro dijo que el gobierno no está listo para los cambios. ";
    var other = "O ministro disse que o governo não está pronto para as mudanças. ";
    var doubtful = half + other + half + other;
    assertThat(detector.detect(Tokens.of(doubtful + half.repeat(4)))).isEqualTo("es");
    assertThat(detector.detect(Tokens.of(doubtful + other.repeat(6)))).isEqualTo("pt");
  }

  @Test
  void keepsWhatTheWireSaysWhereTheTextAgrees() {
    assertThat(DeclaredLanguage.orDetected("ar-SY", "ar")).isEqualTo("ar-SY");
    assertThat(DeclaredLanguage.orDetected("AR", "und")).isEqualTo("ar");
    assertThat(DeclaredLanguage.orDetected("iw", "he")).isEqualTo("he");
    assertThat(DeclaredLanguage.orDetected("en", "ar")).isEqualTo("ar");
    assertThat(DeclaredLanguage.orDetected(null, "ar")).isEqualTo("ar");
    assertThat(DeclaredLanguage.orDetected("und", "fr")).isEqualTo("fr");
    assertThat(DeclaredLanguage.isContradicted("en", "ar")).isTrue();
    assertThat(DeclaredLanguage.isContradicted("arz", "ar")).isFalse();
    assertThat(DeclaredLanguage.isContradicted("und", "ar")).isFalse();
  }

  @Test
  void knowsDirections() {
    assertThat(WritingDirection.of("ar-SY")).isEqualTo(Direction.RTL);
    assertThat(WritingDirection.of("he")).isEqualTo(Direction.RTL);
    assertThat(WritingDirection.of("ckb")).isEqualTo(Direction.RTL);
    assertThat(WritingDirection.of("iw")).isEqualTo(Direction.RTL);
    assertThat(WritingDirection.of("az-Arab")).isEqualTo(Direction.RTL);
    assertThat(WritingDirection.of("ar-Latn")).isEqualTo(Direction.LTR);
    assertThat(WritingDirection.of("en")).isEqualTo(Direction.LTR);
    assertThat(WritingDirection.of("und")).isEqualTo(Direction.LTR);
  }
}
