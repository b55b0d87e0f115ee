package copytaster.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EntityType;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the delivered places must find, and what they must not. */
class DeliveredPlacesTests {

  private static final Vocabulary VOCABULARY = Vocabulary.delivered();

  private final EntityFinder finder =
      new EntityFinder(VOCABULARY.entities(), VOCABULARY.names());

  @Test
  void takesOrdinaryWordsForNoCity() {
    assertThat(places("المرحلة الجديدة تبدأ، والجهة الغربية للمبنى")).isEmpty();
    assertThat(places("وأن هذا من ذلك في إطار الحد الأدنى")).isEmpty();
  }

  @Test
  void takesPeopleForNoCity() {
    assertThat(places("قال فلاديمير بوتين اليوم")).isEmpty();
    assertThat(places("Vladimir Putin and Lincoln Chafee spoke.")).isEmpty();
  }

  @Test
  void takesTheLargestOfOneName() {
    assertThat(places("أعلنت موسكو")).containsExactly("gn:524901 موسكو");
    assertThat(places("وصل إلى لندن")).containsExactly("gn:2643743 لندن");
  }

  @Test
  void tellsACityFromItsProvince() {
    assertThat(places("وصل إلى حلب")).containsExactly("gn:170063 حلب");
    assertThat(places("قالت محافظة حلب")).containsExactly("gn:SY.09 حلب");
    assertThat(places("في مدينة الجديدة")).containsExactly("gn:2550078 الجديدة");
  }

  @Test
  void leavesDirectionsAndGenericWordsOut() {
    assertThat(places("في شمال أفريقيا")).containsExactly("place:africa أفريقيا");
    assertThat(places("إلى جنوب لبنان")).containsExactly("iso:LB لبنان");
    assertThat(places("أعلنت دولة قطر")).containsExactly("iso:QA قطر");
    assertThat(places("أعلنت كوريا الشمالية")).containsExactly("iso:KP كوريا الشمالية");
    assertThat(places("في جنوب أفريقيا أمس")).containsExactly("iso:ZA جنوب أفريقيا");
    assertThat(places("في مدينة الصدر")).containsExactly("place:sadr-city مدينة الصدر");
  }

  private List<String> places(String body) {
    return finder.find(Document.of(Texts.article("", body), VOCABULARY.words(), 1000), "ar").stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .map(entity -> entity.uri() + " " + entity.mentions().getFirst().surface())
        .toList();
  }
}
