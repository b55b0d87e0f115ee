package copytaster.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FileTypesTests {

  private static final DropSettings SETTINGS =
      new DropSettings(
          Map.of(),
          Duration.ZERO,
          Duration.ofSeconds(1),
          DataSize.ofMegabytes(1),
          1,
          1,
          DataSize.ofMegabytes(1),
          Duration.ofSeconds(1),
          Map.of("WIRE", "text/plain"),
          Map.of("anb", Map.of("txt", "text/plain; charset=windows-1256")));

  @ParameterizedTest
  @CsvSource({
    "خبر.md,text/markdown",
    "a.MD,text/markdown",
    "a.b.json,application/json",
    "a.ninjs,application/vnd.iptc.ninjs+json",
    "a.xml,application/xml",
    "a.nitf,application/nitf+xml",
    "a.rss,application/rss+xml",
    "a.atom,application/atom+xml",
    "a.html,text/html",
    "a.eml,message/rfc822",
    "a.wire,text/plain",
    "a.txt,text/plain; charset=windows-1256",
    "a.unheard,application/octet-stream",
    "a.,application/octet-stream",
    "none,application/octet-stream"
  })
  void endingSaysTheType(String name, String type) {
    assertThat(new FileTypes("anb", SETTINGS).of(Path.of(name))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"a.txt,text/plain", "a.wire,text/plain"})
  void typesOfOneProviderAreNotThoseOfOthers(String name, String type) {
    assertThat(new FileTypes("other", SETTINGS).of(Path.of(name))).isEqualTo(type);
  }
}
