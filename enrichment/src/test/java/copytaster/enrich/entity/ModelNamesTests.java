package copytaster.enrich.entity;

import static copytaster.article.EntityType.ORGANISATION;
import static copytaster.article.EntityType.PERSON;
import static copytaster.article.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.TabbedRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelNamesTests {

  private static final String RULE = "X by model sha256:0123";
  private static final String JORDAN =
      """
      iso:JO\tPLACE\tJordan\t\tالأردن\t\tcountry
      ent:person/jordan\tPERSON\tJordan\t\t\t\t
      ent:person/ahmed-al-sharaa\tPERSON\tAhmed al-Sharaa\t\tأحمد الشرع\t\t
      """;

  private Vocabulary vocabulary = Texts.vocabulary();
  private final List<AnnotatedName> names = new ArrayList<>();

  @Test
  void takesANameThatNothingElseFinds() {
    var text = "then gribble the zorkquux came";
    names(text, PERSON, "zorkquux");
    var entity = find(text).getFirst();
    assertThat(entity.type()).isEqualTo(PERSON);
    assertThat(entity.method()).isEqualTo("transformer");
    assertThat(entity.rule()).isEqualTo(RULE);
    assertThat(entity.confidence()).isEqualTo(90);
    assertThat(entity.uri()).startsWith("name:person/");
    assertThat(surfaces(text)).containsExactly("zorkquux");
  }

  @Test
  void winsOverARule() {
    var text = "The Quux University met";
    assertThat(find(text)).extracting(Entity::method).containsExactly("rules");
    names(text, PLACE, "The Quux University");
    assertThat(find(text)).extracting(Entity::method).containsExactly("transformer");
    assertThat(find(text)).extracting(Entity::type).containsExactly(PLACE);
  }

  @Test
  void leavesWhatRulesFindElsewhere() {
    var text = "The Quux University met zork";
    names(text, PERSON, "zork");
    assertThat(find(text))
        .extracting(Entity::method)
        .containsExactlyInAnyOrder("rules", "transformer");
  }

  @Test
  void yieldsToTheVocabularyThatHasAllOfTheName() {
    var text = "قالت وزارة الدفاع السورية ذلك";
    names(text, ORGANISATION, "وزارة الدفاع");
    var entity = find(text).getFirst();
    assertThat(entity.uri()).isEqualTo("ent:org/sy-defence-ministry");
    assertThat(entity.method()).isEqualTo("vocabulary");
    assertThat(surfaces(text)).containsExactly("وزارة الدفاع السورية");
  }

  @Test
  void yieldsToAnUnambiguousNameOfAnotherType() {
    var text = "Moscow said so";
    names(text, ORGANISATION, "Moscow");
    assertThat(find(text)).extracting(Entity::uri).containsExactly("place:moscow");
  }

  @Test
  void takesANameThatIsMoreThanTheVocabularyHas() {
    var text = "in Moscow Zork Works they met";
    names(text, ORGANISATION, "Moscow Zork Works");
    assertThat(find(text)).extracting(Entity::type).containsExactly(ORGANISATION);
    assertThat(surfaces(text)).containsExactly("Moscow Zork Works");
  }

  @Test
  void keepsTheIdOfAPersonWhoseTitleIsWithinTheName() {
    var text = "then comrade Vladimir Putin spoke";
    names(text, PERSON, "comrade Vladimir Putin");
    assertThat(find(text)).extracting(Entity::uri).containsExactly("ent:person/vladimir-putin");
    assertThat(surfaces(text)).containsExactly("comrade Vladimir Putin");
  }

  @Test
  void saysThatAnAmbiguousNameIsOne() {
    var text = "they love Van";
    assertThat(find(text)).isEmpty();
    names(text, PLACE, "Van");
    var entity = find(text).getFirst();
    assertThat(entity.uri()).isEqualTo("place:van");
    assertThat(entity.rule()).isEqualTo("ambiguous name, " + RULE);
    assertThat(entity.method()).isEqualTo("vocabulary");
  }

  @Test
  void saysThatAnAmbiguousNameIsSomethingElseIfItIsSurer() {
    var text = "they met in Van";
    assertThat(find(text)).extracting(Entity::uri).containsExactly("place:van");
    names.add(name(text, PERSON, "Van", 60));
    assertThat(find(text)).extracting(Entity::uri).containsExactly("place:van");
    names.set(0, name(text, PERSON, "Van", 70));
    assertThat(find(text)).extracting(Entity::type).containsExactly(PERSON);
  }

  @Test
  void decidesBetweenThingsOfOneName() {
    vocabulary = Vocabulary.of(TabbedRow.read("jordan", JORDAN), Texts.rows("subjects.tsv"));
    var text = "then Jordan spoke";
    names(text, PERSON, "Jordan");
    assertThat(find(text)).extracting(Entity::uri).containsExactly("ent:person/jordan");
    names.clear();
    names(text, PLACE, "Jordan");
    assertThat(find(text)).extracting(Entity::uri).containsExactly("iso:JO");
  }

  @Test
  void tracesASurnameThatTheModelFindsToItsBearer() {
    var text = "then Putin came";
    names(text, PERSON, "Putin");
    assertThat(find(text)).extracting(Entity::uri).containsExactly("ent:person/vladimir-putin");
  }

  @Test
  void findsTheSurnamesOfPeopleWhomTheModelFound() {
    var text = "Grible Zorkquux came. Then Zorkquux left.";
    names(text, PERSON, "Grible Zorkquux");
    assertThat(surfaces(text)).containsExactly("Grible Zorkquux", "Zorkquux");
    assertThat(find(text)).hasSize(1);
  }

  @Test
  void takesParticlesOffThatTheModelHasWithinTheName() {
    var text = "وصل إلى وسوريا وللسعودية";
    names(text, PLACE, "وسوريا");
    names(text, PLACE, "وللسعودية");
    assertThat(surfaces(text)).containsExactlyInAnyOrder("سوريا", "لسعودية");
    assertThat(find(text)).extracting(Entity::uri).containsExactlyInAnyOrder("iso:SY", "iso:SA");
  }

  @Test
  void takesWholeWordsEvenWhereTheModelTakesAPart() {
    var text = "the grimbleworths, (zork-quux) came";
    names(text, ORGANISATION, "imblewor");
    names(text, ORGANISATION, " (zork-");
    assertThat(surfaces(text)).containsExactlyInAnyOrder("grimbleworths", "zork");
  }

  @Test
  void takesNoSignsAndNoAddressesForNames() {
    var text = "they ... saw https://a.example/b (!)";
    names(text, PLACE, "...");
    names(text, PLACE, "https://a.example/b");
    names.add(new AnnotatedName(TextPart.BODY, 500, 510, PLACE, 90, RULE));
    names.add(new AnnotatedName(TextPart.HEADLINE, 0, 5, PLACE, 90, RULE));
    assertThat(find(text)).isEmpty();
  }

  @Test
  void countsInTheTextThatTheNameIsIn() {
    var text = "zork came";
    names.add(new AnnotatedName(TextPart.HEADLINE, 0, 4, PERSON, 90, RULE));
    var mentions =
        finder().find(document("quux 😀 came", text), "en", new Annotation.Found(names)).stream()
            .flatMap(entity -> entity.mentions().stream());
    assertThat(mentions).containsExactly(new Mention(TextPart.HEADLINE, 0, 4, "quux"));
  }

  @Test
  void findsAsBeforeWhereTheModelDidNotRead() {
    var text = "Moscow and The Quux University";
    var skipped = new Annotation.Skipped(Annotation.Reason.OVERFLOW);
    assertThat(finder().find(document("", text), "en", skipped)).isEqualTo(find(text));
  }

  @Test
  void refusesNamesThatAreNone() {
    for (var place : List.of(List.of(-1, 2, 50), List.of(2, 2, 50), List.of(0, 1, 101))) {
      assertThatThrownBy(() ->
              new AnnotatedName(
                  TextPart.BODY, place.get(0), place.get(1), PLACE, place.get(2), RULE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void names(String text, EntityType type, String surface) {
    names.add(name(text, type, surface, 90));
  }

  private static AnnotatedName name(String text, EntityType type, String surface, int confidence) {
    int begin = text.indexOf(surface);
    return new AnnotatedName(
        TextPart.BODY, begin, begin + surface.length(), type, confidence, RULE);
  }

  private EntityFinder finder() {
    return new EntityFinder(vocabulary.entities(), vocabulary.names());
  }

  private Document document(String headline, String body) {
    return Document.of(Texts.article(headline, body), vocabulary.words(), 10_000);
  }

  private List<Entity> find(String text) {
    return finder().find(document("", text), "en", new Annotation.Found(names));
  }

  private List<String> surfaces(String text) {
    return find(text).stream()
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::surface)
        .toList();
  }
}
