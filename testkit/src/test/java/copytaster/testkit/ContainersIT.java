package copytaster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@WithKafka
@EnabledIfSystemProperty(named = "copytaster.test.servers", matches = "containers")
class ContainersIT {

  @Test
  void fetchesNoImageUnlessItMay() {
    assertThat(Containers.missing("example.org/no/such-image:0", false))
        .hasValueSatisfying(
            reason -> assertThat(reason).contains("example.org/no/such-image:0 is not on this"));
    assertThat(Containers.missing("example.org/no/such-image:0", true)).isEmpty();
  }

  @Test
  void findsTheImagesThatItsOtherTestsRunOn() {
    assertThat(Containers.missing(Images.of(ServerKind.KAFKA), false)).isEmpty();
  }
}
