package copytaster.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityReaderTests {

  private static final List<City> CITIES =
      List.of(
          new City(3_000_000_017L, "Tillā", "XX", "PPLC", 1_234_567),
          new City(5, "Dorp", "YY", "PPL", 0));

  @Test
  void readsWhatItNeedsAndPassesOverTheRest() {
    assertThat(CityReader.read(MadeUp.cities(CITIES))).isEqualTo(CITIES);
    assertThat(CityReader.read(new byte[0])).isEmpty();
  }

  @Test
  void refusesAFileThatWasCutOff() {
    var file = MadeUp.cities(CITIES);
    for (int length = 1; length < file.length; length++) {
      var part = Arrays.copyOf(file, length);
      if (length != file[0] + 1) {
        assertThatThrownBy(() -> CityReader.read(part))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void refusesWhatIsNoFileOfCities() {
    assertThatThrownBy(() -> CityReader.read(new byte[] {2, 0x65, 0}))
        .hasMessageContaining("wire type");
    assertThatThrownBy(
            () -> CityReader.read(new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}))
        .hasMessageContaining("too long");
  }
}
