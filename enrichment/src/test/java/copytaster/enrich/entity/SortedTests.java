package copytaster.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedTests {

  private record Item(int number, int place) {}

  @Test
  void putsTheLowestNumberFirstAndKeepsTheOrderOfWhatHasTheSame() {
    var random = new Random(9);
    var items =
        random.ints(300, -5, 5).mapToObj(number -> new Item(number, random.nextInt())).toList();
    assertThat(Sorted.by(Item::number, items))
        .isEqualTo(items.stream().sorted(Comparator.comparingInt(Item::number)).toList());
  }

  @Test
  void sortsTheLowestAndTheHighestNumbers() {
    var numbers = List.of(0, Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 1);
    assertThat(Sorted.by(Integer::intValue, numbers))
        .containsExactly(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
    assertThat(Sorted.by(Integer::intValue, List.<Integer>of())).isEmpty();
  }
}
