package copytaster.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessageCatalogueTests {

  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of("", "Project-Id-Version: made up\n", "17", "تلة", "XX.02", "محافظة تلة"));

  @Test
  void readsTranslationsInEitherByteOrder() {
    for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      assertThat(MessageCatalogue.read(MadeUp.catalogue(NAMES, order)))
          .isEqualTo(Map.of("17", "تلة", "XX.02", "محافظة تلة"));
    }
  }

  @Test
  void refusesWhatIsNoCatalogue() {
    assertThatThrownBy(() -> MessageCatalogue.read("no catalogue, but long enough".getBytes(UTF_8)))
        .hasMessageContaining("no message catalogue");
    assertThatThrownBy(() -> MessageCatalogue.read(new byte[3]))
        .hasMessageContaining("no message catalogue");
  }

  @Test
  void refusesACatalogueThatWasCutOff() {
    var whole = MadeUp.catalogue(NAMES, ByteOrder.LITTLE_ENDIAN);
    assertThatThrownBy(() -> MessageCatalogue.read(Arrays.copyOf(whole, 40)))
        .hasMessageContaining("cut off");
    assertThatThrownBy(() -> MessageCatalogue.read(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
