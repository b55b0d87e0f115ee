package copytaster.ingest.format;

import static copytaster.ingest.format.Submissions.codes;
import static copytaster.ingest.format.Submissions.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Association;
import copytaster.article.Body;
import copytaster.article.Boilerplate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTests {

  private static final String SCRAPED =
      """
      لقاء في دمشق بين الوفدين.. ماذا جرى؟
      ![](https://pictures.example/uploads/2025/02/syria-2025-02-12T172412.921-780x470.jpg)
      وصل الوفد إلى دمشق، اليوم الأربعاء، في زيارة هي الأولى منذ أشهر.
      وقال متحدث باسم الوفد إن المحادثات “جرت في أجواء إيجابية”.
      وأضاف أن اللقاء المقبل سيعقد في آذار المقبل.
      اذا كنت تعتقد/تعتقدين أن المقال يحوي معلومات خاطئة أو لديك تفاصيل إضافية
      أرسل/أرسلي تصحيحًا
      مرتبط
      إذا كنت تعتقد/تعتقدين أن المقال ينتهك أيًا من المبادئ الأخلاقية قدم/قدمي شكوى
      المصدر: وكالة الأفق
      """;

  @Test
  void scrapedPageIsHeadlinePictureParagraphsAndCredit() {
    var article = markdown(SCRAPED);
    assertThat(article.headline()).isEqualTo("لقاء في دمشق بين الوفدين.. ماذا جرى؟");
    assertThat(article.text().split("\n\n")).hasSize(3);
    assertThat(article.text()).startsWith("وصل الوفد").endsWith("آذار المقبل.");
    assertThat(article.bodies()).extracting(Body::contentType).containsExactly("text/plain");
    assertThat(article.associations()).extracting(Association::name).containsExactly("image-1");
    assertThat(article.infoSources()).extracting("name").containsExactly("وكالة الأفق");
    assertThat(article.boilerplate()).extracting(Boilerplate::line).containsExactly(5, 6, 7, 8, 9);
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2025-02-12T17:24:12Z"));
    assertThat(codes(article)).containsExactly("id-derived", "date-derived", "zone-assumed");
  }

  @Test
  void boilerplatePutBackAtItsPlaceGivesTheTextAsItCame() {
    var article = markdown(SCRAPED);
    var lines = SCRAPED.split("\n", -1);
    var rest = new ArrayList<>(List.of(lines));
    article.boilerplate().reversed().forEach(removed -> rest.remove(removed.line()));
    article.boilerplate().forEach(removed -> rest.add(removed.line(), removed.text()));
    assertThat(rest).containsExactly(lines);
  }

  @Test
  void samePageTwiceIsOneArticle() {
    assertThat(markdown(SCRAPED).uri()).isEqualTo(markdown(SCRAPED.replace("\n", "\r\n")).uri());
    assertThat(markdown(SCRAPED).revision()).isEqualTo(markdown(SCRAPED).revision());
    assertThat(markdown(SCRAPED).uri()).isNotEqualTo(markdown(SCRAPED + "x").uri());
  }

  @Test
  void headingIsTheHeadlineAlsoBelowAKicker() {
    assertThat(markdown("# **Grain** deal\n\nText.").headline()).isEqualTo("Grain deal");
    assertThat(markdown("World\n\n# Grain deal\n\nText.").headline()).isEqualTo("Grain deal");
    assertThat(markdown("World\n\n# Grain deal\n\nText.").text()).isEqualTo("World\n\nText.");
    assertThat(markdown("Grain deal\n==========\n\nText.").headline()).isEqualTo("Grain deal");
    assertThat(markdown("Grain deal\n==========\n\nText.").text()).isEqualTo("Text.");
  }

  @Test
  void inlineMarkupGoesFromThePlainTextAndStaysInTheMarkdown() {
    var article = markdown("Head\n\nA **bold** [link](https://x.example/a) and `code` &amp; more.");
    assertThat(article.text()).isEqualTo("A bold link and code & more.");
    assertThat(article.bodies().get(1).contentType()).isEqualTo("text/markdown");
    assertThat(article.bodies().get(1).value()).contains("[link](https://x.example/a)");
  }

  @Test
  void headingsAndListsInsideKeepTheirWordsAndNumbers() {
    var article =
        markdown("Head\n\n## Inside\n\n- one\n- two\n\n1990. was a year\n\n7. seven\n\n> said");
    assertThat(article.text())
        .isEqualTo("Inside\n\n- one\n- two\n\n1990. was a year\n7. seven\n\nsaid");
  }

  @Test
  void htmlInsideMarkdownIsReadAsText() {
    var article =
        markdown(
            "Head\n\n<div><b>Bold</b><br>next<img src='/p.jpg' alt='P'></div>\n\nEnd<br/>ing.");
    assertThat(article.text()).isEqualTo("Bold\nnext\n\nEnd\ning.");
    assertThat(article.associations()).extracting(Association::headline).containsExactly("P");
  }

  @Test
  void picturesKeepAltTitleAndOrder() {
    var article =
        markdown(
            "Head\n\n![One](/1.jpg \"First\")\n\nText ![Two](/2.jpg) here.\n\n[![](/3 a.jpg)](/x)");
    assertThat(article.associations()).extracting(Association::headline).startsWith("One", "Two");
    assertThat(article.associations().getFirst().caption()).isEqualTo("First");
    assertThat(article.text()).startsWith("Text  here.");
  }

  @Test
  void pictureThatRunsSomethingLosesItsAddress() {
    var article = markdown("Head\n\n![x](javascript:alert)\n\nText.");
    assertThat(article.associations().getFirst().renditions()).isEmpty();
    assertThat(codes(article)).contains("href-dropped");
  }

  @Test
  void bracketAndColonThatOnlyLookLikeADefinitionAreText() {
    assertThat(markdown("Head\n\n[ملاحظة]: النص").text()).contains("ملاحظة").contains("النص");
  }

  @Test
  void bodyOfNothingButBoilerplateIsKept() {
    var article = markdown("Head\n\nمرتبط\n\nشارك\n");
    assertThat(article.text()).isEqualTo("مرتبط\n\nشارك");
    assertThat(article.boilerplate()).isEmpty();
    assertThat(codes(article)).contains("boilerplate-kept");
  }

  @Test
  void longFirstLineIsAParagraphAndItsFirstSentenceTheHeadline() {
    var article = markdown("First sentence here. " + "word ".repeat(80) + "\n\nMore.");
    assertThat(article.headline()).isEqualTo("First sentence here.");
    assertThat(article.text()).startsWith("First sentence here. word");
    assertThat(codes(article)).contains("headline-derived");
  }

  @Test
  void headlineMadeOfOneLongWordHasNoHalfCharacter() {
    var headline = markdown("x" + "\uD83D\uDDDE".repeat(300)).headline();
    assertThat(headline).isNotEmpty();
    assertThat(Surrogates.isLone(headline)).isFalse();
  }

  @Test
  void deepNestingDoesNoHarm() {
    assertThat(markdown("Head\n\n" + "> ".repeat(20_000) + "x").text()).isNotEmpty();
    assertThat(markdown("Head\n\n" + "*a **b ".repeat(20_000)).text()).isNotEmpty();
    assertThat(markdown("Head\n\n" + "[".repeat(50_000)).text()).isNotEmpty();
    assertThat(markdown("Head\n\n" + "![".repeat(20_000)).text()).isNotEmpty();
  }

  @Test
  void markupIsReadUpToWhatAStoryCanHave() {
    var most = "Headline\n\n" + "*a* ".repeat(10_000);
    assertThat(codes(markdown(most))).doesNotContain("markup-too-dense");
    assertThat(markdown(most).text()).startsWith("a a");
    assertThat(codes(markdown(most + "*"))).contains("markup-too-dense");
    assertThat(markdown(most + "*").text()).startsWith("*a* *a*").endsWith("*");
  }
}
