package copytaster.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Direction;
import copytaster.article.LanguageSpan;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageSpansTests {

  private static final String ARABIC =
      "وصل الوفد إلى العاصمة صباح اليوم والتقى الوزير في مكتبه لبحث سبل التعاون بين البلدين.";
  private static final String ENGLISH =
      "“We are ready for talks, and we will not walk away from them,” the envoy said.";
  private static final String FRENCH =
      "« Nous sommes prêts à discuter et nous ne quitterons pas la table », a dit le ministre.";
  private static final String PERSIAN =
      "رئیس جمهور گفت که دولت برای این گفتگوها آماده است و چیزی را پنهان نمی‌کند.";
  private static final String URDU =
      "وزیر اعظم نے کہا ہے کہ حکومت اس بات چیت کے لیے تیار ہے اور پیچھے نہیں ہٹے گی۔";
  private static final String HEADLINE = "الوفد يصل إلى العاصمة";

  private final LanguageSpans spans =
      new LanguageSpans(
          new LanguageDetector(new LanguageProfiles(Vocabulary.resource("function-words.tsv"))));

  @Test
  void findsAnEnglishQuoteInAnArabicStory() {
    var body = ARABIC + "\n\n  " + ENGLISH + " \n\n" + ARABIC;
    var found = find(HEADLINE, body, "ar-SY");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().language()).isEqualTo("en");
    assertThat(found.getFirst().direction()).isEqualTo(Direction.LTR);
    assertThat(found.getFirst().part()).isEqualTo(TextPart.BODY);
    assertThat(surface(found.getFirst(), body)).isEqualTo(ENGLISH);
  }

  @Test
  void findsAnArabicQuoteInAnEnglishStory() {
    var body = ENGLISH + "\n" + ARABIC;
    var found = find("Envoy ready for talks", body, "en");
    assertThat(found).extracting(LanguageSpan::language).containsExactly("ar");
    assertThat(found.getFirst().direction()).isEqualTo(Direction.RTL);
    assertThat(surface(found.getFirst(), body)).isEqualTo(ARABIC);
  }

  @Test
  void tellsLanguagesOfOneScriptApart() {
    var body = String.join("\n", ARABIC, PERSIAN, ARABIC, URDU);
    var found = find(HEADLINE, body, "ar");
    assertThat(found).extracting(LanguageSpan::language).containsExactly("fa", "ur");
    assertThat(surface(found.get(0), body)).isEqualTo(PERSIAN);
    assertThat(surface(found.get(1), body)).isEqualTo(URDU);
    assertThat(find("Talks", ENGLISH + "\n" + FRENCH, "en"))
        .extracting(LanguageSpan::language)
        .containsExactly("fr");
  }

  @Test
  void findsAHeadlineInAnotherLanguage() {
    assertThat(find("Envoy arrives in the capital for talks", ARABIC, "ar"))
        .containsExactly(
            new LanguageSpan("en", Direction.LTR, TextPart.HEADLINE, 0, 38));
  }

  @Test
  void joinsNeighbours() {
    var body = String.join("\n\n", ARABIC, ENGLISH, ENGLISH, ARABIC, ENGLISH);
    assertThat(find(HEADLINE, body, "ar"))
        .extracting(span -> surface(span, body))
        .containsExactly(ENGLISH + "\n\n" + ENGLISH, ENGLISH);
  }

  @Test
  void leavesNamesAndShortLinesAlone() {
    var names = "United Nations, World Health Organization";
    assertThat(find(HEADLINE, ARABIC + " " + names + "\n(Reuters)\n" + ARABIC, "ar")).isEmpty();
    assertThat(find("UN", ARABIC, "ar")).isEmpty();
  }

  @Test
  void findsNoneInAStoryOfOneLanguage() {
    assertThat(find(HEADLINE, ARABIC.repeat(3) + "\n" + ARABIC, "ar")).isEmpty();
    assertThat(find("Talks", ENGLISH + "\n" + ENGLISH, "en-GB")).isEmpty();
    assertThat(find("", PERSIAN + "\n" + PERSIAN, "fa")).isEmpty();
    assertThat(find("", "", "ar")).isEmpty();
    assertThat(find(HEADLINE, ENGLISH, "und")).isEmpty();
  }

  private List<LanguageSpan> find(String headline, String body, String language) {
    var document = Document.of(Texts.article(headline, body), new HashIndex(), 10_000);
    return spans.find(document, language);
  }

  private static String surface(LanguageSpan span, String body) {
    return body.substring(span.begin(), span.end());
  }
}
