package copytaster.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTests {

  @ParameterizedTest
  @CsvSource({
    "text/plain,text/plain,",
    "Text/PLAIN ; Charset=\"windows-1256\",text/plain,windows-1256",
    "text/markdown; variant=GFM; charset=utf8,text/markdown,utf8",
    "text/plain; charset=,text/plain,",
    "application/vnd.iptc.ninjs+json,application/vnd.iptc.ninjs+json,"
  })
  void typeAndCharsetAreRead(String header, String type, String charset) {
    assertThat(ContentType.of(header)).isEqualTo(new ContentType(type, charset));
  }

  @Test
  void othersSayNothing() {
    assertThat(ContentType.of(null)).isNull();
    assertThat(ContentType.of("")).isNull();
    assertThat(ContentType.of("text")).isNull();
    assertThat(ContentType.of("text/")).isNull();
  }
}
