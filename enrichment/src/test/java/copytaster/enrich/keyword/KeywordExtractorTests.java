package copytaster.enrich.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Keyword;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeywordExtractorTests {

  private final Vocabulary vocabulary = Texts.vocabulary();

  @Test
  void findsThePhrasesThatComeAgain() {
    var keywords =
        extract(
            "مهرجان السينما في تونس",
            "انطلق مهرجان السينما أمس في تونس. ويستمر مهرجان السينما أسبوعا، وقال المدير إن ذلك"
                + " جيد.",
            3);
    assertThat(keywords.getFirst())
        .isEqualTo(
            new Keyword(
                "مهرجان السينما",
                100,
                List.of(
                    new Mention(TextPart.HEADLINE, 0, 14, "مهرجان السينما"),
                    new Mention(TextPart.BODY, 6, 20, "مهرجان السينما"),
                    new Mention(TextPart.BODY, 41, 55, "مهرجان السينما"))));
    assertThat(keywords).extracting(Keyword::text).contains("تونس");
  }

  @Test
  void beginsAndEndsWithNoStopWordAndNoNumber() {
    assertThat(extract("", "قال إن في على 12 34 the of and", 5)).isEmpty();
  }

  @Test
  void beginsAndEndsWithNoVerbOfSaying() {
    assertThat(
            texts("", "وأعلنت الشركة. أعلنت الشركة. Officials announced reforms. Officials said"))
        .contains("الشركة")
        .noneMatch(text -> text.contains("أعلنت") || text.contains("announced"));
  }

  @Test
  void goesOnOverAHyphenButOverNoOtherSign() {
    assertThat(texts("", "موسكو - القمح، السفينة. موسكو - القمح، السفينة. موسكو - القمح، السفينة"))
        .containsExactlyInAnyOrder("موسكو", "القمح", "السفينة");
    assertThat(texts("", "a deep-water harbour, the deep-water harbour")).contains("deep-water");
  }

  @Test
  void readsAbbreviationsWithAndWithoutTheirLastFullStopAsOne() {
    assertThat(extract("", "بني المعبد عام 500 ق.م. وهدم عام 200 ق.م", 1))
        .singleElement()
        .satisfies(keyword -> assertThat(keyword.mentions()).hasSize(2));
  }

  @Test
  void beginsWithNoParticle() {
    var keywords = extract("", "غادرت السفينة المرفأ. والسفينة قديمة، وبقي بعض الركاب للسفينة.", 1);
    assertThat(keywords)
        .singleElement()
        .satisfies(keyword -> {
          assertThat(keyword.text()).isEqualTo("السفينة");
          assertThat(keyword.mentions())
              .extracting(Mention::surface)
              .containsExactly("السفينة", "السفينة", "سفينة");
        });
  }

  @Test
  void takesSingularAndPluralForOneWord() {
    assertThat(texts("", "مهرجان كبير. مهرجانات كثيرة. The harbours. A harbour."))
        .contains("مهرجان", "harbours")
        .doesNotContain("مهرجانات", "harbour");
  }

  @Test
  void keepsTheWordsOfANameTogetherAndListsAllItsPlaces() {
    var body = "Anna Berg met miners. Miners cheered Berg.";
    var mentions =
        List.of(
            new Mention(TextPart.BODY, 0, 9, "Anna Berg"),
            new Mention(TextPart.BODY, 37, 41, "Berg"));
    var keywords = extract("", body, 5, entity("Anna Berg", mentions));
    assertThat(keywords.getFirst()).isEqualTo(new Keyword("Anna Berg", 100, mentions));
    assertThat(keywords).extracting(Keyword::text).doesNotContain("Anna", "Berg", "Berg met");
  }

  @Test
  void givesNamesHalfOfTheKeywords() {
    var body = "Anna, Bert, Carl, wheat harvest, wheat harvest";
    var keywords = extract("", body, 4, name(body, "Anna"), name(body, "Bert"), name(body, "Carl"));
    assertThat(keywords).extracting(Keyword::text).contains("Anna", "Bert").doesNotContain("Carl");
    assertThat(keywords).extracting(Keyword::text).contains("wheat harvest");
  }

  private List<String> texts(String headline, String body) {
    return extract(headline, body, 10).stream().map(Keyword::text).toList();
  }

  private List<Keyword> extract(String headline, String body, int most, Entity... entities) {
    var document = Document.of(Texts.article(headline, body), vocabulary.words(), 10_000);
    var keywords = new KeywordExtractor(most).extract(document, List.of(entities));
    for (var keyword : keywords) {
      for (var mention : keyword.mentions()) {
        var text = mention.part() == TextPart.HEADLINE ? headline : body;
        assertThat(text.substring(mention.begin(), mention.end())).isEqualTo(mention.surface());
      }
    }
    return keywords;
  }

  private static Entity name(String body, String name) {
    int begin = body.indexOf(name);
    return entity(name, List.of(new Mention(TextPart.BODY, begin, begin + name.length(), name)));
  }

  private static Entity entity(String name, List<Mention> mentions) {
    return new Entity(
        EntityType.PERSON, "t:" + name, name, Map.of(), "test", null, null, 90, 90, mentions);
  }
}
