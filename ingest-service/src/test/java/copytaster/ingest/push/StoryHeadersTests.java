package copytaster.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryHeadersTests {

  @ParameterizedTest
  @CsvSource({
    "plain,plain",
    "a+b,a+b",
    "UTF-8''%D8%A7+b,ا+b",
    "utf-8''%zz,%zz",
    "caf\u00E9,caf\u00E9",
    "100%,100%"
  })
  void extendedValuesAreDecodedAndOthersStay(String sent, String meant) {
    assertThat(StoryHeaders.decode(sent)).isEqualTo(meant);
  }

  @Test
  void rawUtf8IsReadAsThat() {
    var sent = new String("الأفق".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(StoryHeaders.decode(sent)).isEqualTo("الأفق");
  }
}
