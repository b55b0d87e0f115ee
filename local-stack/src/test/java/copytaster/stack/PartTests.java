package copytaster.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTests {

  @ParameterizedTest
  @EnumSource
  void isFoundByEachOfItsNames(Part part) {
    assertThat(Part.named(part.id())).contains(part);
    assertThat(Part.named(part.title())).contains(part);
  }

  @Test
  void isNotFoundByAnotherName() {
    assertThat(Part.named("zookeeper")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void needsOnlyWhatIsStartedBeforeIt(Part part) {
    assertThat(part.needs()).allMatch(need -> need.compareTo(part) < 0);
  }
}
