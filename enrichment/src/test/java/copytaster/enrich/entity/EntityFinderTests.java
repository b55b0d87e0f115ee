package copytaster.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Entity;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFinderTests {

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final EntityFinder finder = new EntityFinder(vocabulary.entities(), vocabulary.names());

  @Test
  void findsNamesAsTheyAreWritten() {
    assertThat(uris("", "التقى فلاديمير بوتين أحمد الشرع في موسكو."))
        .containsExactlyInAnyOrder(
            "ent:person/vladimir-putin", "ent:person/ahmed-al-sharaa", "place:moscow");
  }

  @Test
  void findsNamesBehindParticles() {
    assertThat(surfaces("", "وسوريا وبروسيا وللسعودية"))
        .containsExactly("سوريا", "روسيا", "لسعودية");
  }

  @Test
  void knowsASurnameOnceTheWholeNameIsThere() {
    var entities = find("بوتين والشرع", "تحدث فلاديمير بوتين مع أحمد الشرع. وقال بوتين للشرع.");
    assertThat(entities).hasSize(2);
    assertThat(entity(entities, "ent:person/vladimir-putin").mentions())
        .extracting(Mention::part)
        .containsExactly(TextPart.HEADLINE, TextPart.BODY, TextPart.BODY);
    assertThat(entity(entities, "ent:person/ahmed-al-sharaa").mentions()).hasSize(3);
  }

  @Test
  void takesASurnameAloneForTheOneKnownPersonWhoBearsIt() {
    assertThat(uris("", "وقال بوتين ذلك")).containsExactly("ent:person/vladimir-putin");
    assertThat(uris("", "وقال أبو قصرة ذلك")).containsExactly("ent:person/murhaf-abu-qasra");
    assertThat(uris("", "قفز الأسد")).isEmpty();
  }

  @Test
  void givesASurnameOfTwoToTheOneNamedLast() {
    var entities = find("", "خلف بشار الأسد والده حافظ الأسد. ثم رحل الأسد.");
    assertThat(entity(entities, "ent:person/hafez-al-assad").mentions()).hasSize(2);
    assertThat(entity(entities, "ent:person/bashar-al-assad").mentions()).hasSize(1);
  }

  @Test
  void prefersTheLongestName() {
    assertThat(surfaces("", "أعلنت وزارة الدفاع السورية بيانا"))
        .containsExactly("وزارة الدفاع السورية");
  }

  @Test
  void takesAnAmbiguousNameOnlyBesideAnother() {
    assertThat(uris("", "قال إن السلطات الجديدة وان")).isEmpty();
    assertThat(uris("", "اجتمعوا في الجديدة")).containsExactly("place:el-jadida");
    assertThat(uris("", "قالت وزارة الدفاع ذلك")).doesNotContain("ent:org/sy-defence-ministry");
    assertThat(surfaces("", "وزارة الدفاع السورية نفت. وقالت وزارة الدفاع ذلك."))
        .containsExactly("وزارة الدفاع السورية", "وزارة الدفاع");
  }

  @Test
  void tellsUsFromTheUnitedStates() {
    assertThat(uris("", "Who told us that?")).isEmpty();
    assertThat(surfaces("", "The WHO told the US and the U.S. so"))
        .containsExactlyInAnyOrder("WHO", "US", "U.S.");
  }

  @Test
  void findsLatinNamesInTheirVariants() {
    assertThat(
            surfaces(
                "", "Ahmed Al-Sharaa met Putin's aide. AT&T and Sharaa's staff: Vladimir Putin."))
        .containsExactlyInAnyOrder("Ahmed Al-Sharaa", "Putin", "Sharaa", "AT&T", "Vladimir Putin");
  }

  @Test
  void doesNotJoinNamesOverPunctuation() {
    assertThat(surfaces("", "وصل أحمد. الشرع")).doesNotContain("أحمد. الشرع");
  }

  @Test
  void takesNoWordsOfAWebAddress() {
    assertThat(uris("", "https://Syria.example/Damascus")).isEmpty();
  }

  @Test
  void ratesWhatTheHeadlineNamesHigher() {
    var entities = find("سوريا", "أعلنت روسيا أمس موقفها من سوريا. وقالت روسيا ذلك.");
    assertThat(entities.getFirst().uri()).isEqualTo("iso:SY");
  }

  @Test
  void namesEntitiesInTheLanguageOfTheArticle() {
    assertThat(finder.find(document("", "موسكو"), "en").getFirst().name()).isEqualTo("Moscow");
    assertThat(finder.find(document("", "موسكو"), "ar-SY").getFirst().name()).isEqualTo("موسكو");
    assertThat(finder.find(document("", "موسكو"), "fi").getFirst().name()).isEqualTo("Moscow");
  }

  @Test
  void findsPeopleWhoAreInNoVocabularyByTitleAndGivenName() {
    assertThat(
            surfaces(
                "", "قال الوزير اللبناني جبران باسيلوف إن محمود الزعبوط وصل. وأضاف الزعبوط ذلك."))
        .contains("محمود الزعبوط", "الزعبوط");
    assertThat(surfaces("", "Foreign Minister Zork said Michael J. Quux left. Then Quux slept."))
        .containsExactlyInAnyOrder("Zork", "Michael J. Quux", "Quux");
  }

  @Test
  void takesNoPrepositionForAName() {
    assertThat(uris("", "أكد على أن محمد إلى")).isEmpty();
  }

  @Test
  void findsOrganisationsThatAreInNoVocabularyByTheirFirstOrLastWord() {
    assertThat(surfaces("", "في شركة زرنوقكو وجامعة الزهور الوطنية"))
        .containsExactlyInAnyOrder("شركة زرنوقكو", "جامعة الزهور الوطنية");
    assertThat(surfaces("", "The Quux University and Zork Industries Inc met."))
        .containsExactlyInAnyOrder("Quux University", "Zork Industries Inc");
  }

  @Test
  void givesAnUnknownNameAnIdThatStays() {
    var first = find("", "قال محمود الزعبوط ذلك").getFirst();
    var again = find("", "ثم محمودُ الزَّعبوط وصل").getFirst();
    assertThat(first.uri()).startsWith("name:person/").isEqualTo(again.uri());
    assertThat(first.method()).isEqualTo("rules");
    assertThat(first.names()).containsEntry("ar", "محمود الزعبوط");
  }

  private Document document(String headline, String body) {
    return Document.of(Texts.article(headline, body), vocabulary.words(), 10_000);
  }

  private List<Entity> find(String headline, String body) {
    return finder.find(document(headline, body), "ar");
  }

  private List<String> uris(String headline, String body) {
    return find(headline, body).stream().map(Entity::uri).toList();
  }

  private List<String> surfaces(String headline, String body) {
    return find(headline, body).stream()
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::surface)
        .toList();
  }

  private static Entity entity(List<Entity> entities, String uri) {
    return entities.stream().filter(entity -> entity.uri().equals(uri)).findFirst().orElseThrow();
  }
}
