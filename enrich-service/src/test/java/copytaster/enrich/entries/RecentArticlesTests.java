package copytaster.enrich.entries;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentArticlesTests {

  private static final int MANY = 100;

  private final Article one = Wire.article("", "one").build();
  private final Article two = Wire.article("", "two").build();
  private final Article three = Wire.article("", "three").build();

  @Test
  void holdsTheLastSoMany() {
    var recent = new RecentArticles(2, MANY);
    recent.add(one, bytes(1, 10));
    recent.add(two, bytes(2, 10));
    recent.add(three, bytes(3, 10));
    assertThat(firsts(recent)).containsExactly(3, 2);
    assertThat(recent.last(1)).hasSize(1);
  }

  @Test
  void holdsNoMoreBytesThanItMay() {
    var recent = new RecentArticles(MANY, 100);
    recent.add(one, bytes(1, 50));
    recent.add(two, bytes(2, 50));
    assertThat(firsts(recent)).containsExactly(2, 1);
    recent.add(three, bytes(3, 1));
    assertThat(firsts(recent)).containsExactly(3, 2);
    recent.add(one, bytes(4, 101));
    assertThat(firsts(recent)).containsExactly(3, 2);
    recent.add(one, bytes(5, 100));
    assertThat(firsts(recent)).containsExactly(5);
  }

  @Test
  void holdsTheNewestOfEachArticle() {
    var recent = new RecentArticles(MANY, 100);
    for (int i = 1; i < 50; i++) {
      recent.add(one, bytes(i, 60));
    }
    recent.add(two, bytes(99, 40));
    assertThat(firsts(recent)).containsExactly(99, 49);
  }

  @Test
  void holdsNothingOfWhatWasKilled() {
    var recent = new RecentArticles(MANY, MANY);
    recent.add(one, bytes(1, 10));
    recent.add(two, bytes(2, 10));
    var kill =
        Article.of(one.uri(), one.arrival(), one.guid(), one.revision())
            .pubStatus(PubStatus.CANCELED)
            .build();
    recent.add(kill, bytes(3, 10));
    assertThat(firsts(recent)).containsExactly(2);
  }

  @Test
  void holdsNothingWhereNothingIsToBeHeld() {
    var none = new RecentArticles(0, MANY);
    none.add(one, bytes(1, 1));
    assertThat(none.last(MANY)).isEmpty();
  }

  private static byte[] bytes(int first, int length) {
    var bytes = new byte[length];
    bytes[0] = (byte) first;
    return bytes;
  }

  private static List<Integer> firsts(RecentArticles recent) {
    return recent.last(MANY).stream().map(bytes -> (int) bytes[0]).toList();
  }
}
