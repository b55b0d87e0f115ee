package copytaster.stack.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTypeTests {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.md, text/markdown, false",
    "خبر.MD, text/markdown, false",
    "a.b.txt, text/plain, false",
    "a.json, application/json, false",
    "a.v1.ninjs.json, application/json, false",
    "a.nitf, application/xml, false",
    "a.g2.xml, application/xml, false",
    "a.html, text/html, false",
    "a.eml, message/rfc822, false",
    "a.iptc, application/octet-stream, false",
    "a.ndjson, application/x-ndjson, true",
    "a.jsonl, application/x-ndjson, true"
  })
  void isToldByTheNameOfTheFile(String name, String mediaType, boolean bulk) {
    assertThat(StoryType.ofFile(Path.of("samples", name))).contains(new StoryType(mediaType, bulk));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.pdf", "md", "a.md.gz"})
  void isNotGuessed(String name) {
    assertThat(StoryType.ofFile(Path.of(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "markdown, text/markdown, false",
    "BULK, application/x-ndjson, true",
    "application/x-ndjson, application/x-ndjson, true",
    "text/plain;charset=windows-1256, text/plain;charset=windows-1256, false",
    "application/vnd.example+xml, application/vnd.example+xml, false"
  })
  void canBeGivenAsAWordOrAMediaType(String text, String mediaType, boolean bulk) {
    assertThat(StoryType.parse(text)).isEqualTo(new StoryType(mediaType, bulk));
  }

  @Test
  void isRefusedWhereItIsNeither() {
    assertThatThrownBy(() -> StoryType.parse("word"))
        .hasMessage(
            "a type is one of markdown, text, ninjs, xml, html, mail, wire, bulk, or a media type, not word");
  }

  @Test
  void leavesOutWhatExplainsAFolderOfStories() throws IOException {
    for (var name : List.of("02.md", "01.ninjs.json", "README.md", "photo.jpg")) {
      Files.createFile(folder.resolve(name));
    }
    Files.createDirectory(folder.resolve("more.md"));

    assertThat(StoryFile.in(folder))
        .containsExactly(folder.resolve("01.ninjs.json"), folder.resolve("02.md"));
  }
}
