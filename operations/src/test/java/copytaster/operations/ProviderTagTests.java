package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests that a metric's values stay few. */
class ProviderTagTests {

  @Test
  void namesAsManyProvidersAsTheBoundSays() {
    var tag = new ProviderTag(2);
    assertThat(tag.of("anb")).isEqualTo(Tag.of("provider", "anb"));
    assertThat(tag.of("sana")).isEqualTo(Tag.of("provider", "sana"));
    assertThat(tag.of("wafa")).isEqualTo(Tag.of("provider", "other"));
    assertThat(tag.of("anb")).isEqualTo(Tag.of("provider", "anb"));
  }

  @Test
  void namesNobodyWhereTheBoundIsNothing() {
    assertThat(new ProviderTag(0).of("anb")).isEqualTo(Tag.of("provider", "other"));
  }

  @Test
  void keepsTheBoundWhenManyComeAtOnce() {
    var tag = new ProviderTag(50);
    var values = ConcurrentHashMap.<Tag>newKeySet();
    IntStream.range(0, 2000).parallel().forEach(i -> values.add(tag.of("p" + i)));
    assertThat(values).hasSize(51).contains(Tag.of("provider", "other"));
  }
}
