package copytaster.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTests {

  @TempDir Path folder;

  @Test
  void writesTheVocabularyOfItsInputs() throws IOException {
    write("ar.mo", MadeUp.catalogue(Map.of("17", "تربونة"), ByteOrder.LITTLE_ENDIAN));
    write("en.mo", MadeUp.catalogue(Map.of("17", "Tilla"), ByteOrder.LITTLE_ENDIAN));
    write("cities.pbf", MadeUp.cities(List.of(new City(17, "Tillā", "XX", "PPL", 5))));
    Gazetteer.main(
        arguments(
            "--arabic", "ar.mo", "--english", "en.mo", "--cities", "cities.pbf", "--out", "out"));
    var content = Files.readString(folder.resolve("out"));
    assertThat(content).contains("GeoNames", "CC BY 4.0", "Unicode CLDR");
    assertThat(TabbedRow.read("out", content).getLast().cells())
        .containsExactly("gn:17", "PLACE", "Tilla", "", "تربونة", "", "city|iso:XX");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> Gazetteer.main(new String[] {})).hasMessageContaining("--arabic");
    assertThatThrownBy(() -> Inputs.of("stray")).hasMessageContaining("stray");
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private String[] arguments(String... arguments) {
    for (int i = 1; i < arguments.length; i += 2) {
      arguments[i] = folder.resolve(arguments[i]).toString();
    }
    return arguments;
  }
}
