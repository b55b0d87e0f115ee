package copytaster.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTests {

  @Test
  void linesAreNumberedAndEndEitherWay() throws IOException {
    assertThat(read("a\nb\r\n\nc", 10)).containsExactly("1:a", "2:b\r", "3:", "4:c");
    assertThat(read("a\n", 10)).containsExactly("1:a");
    assertThat(read("", 10)).isEmpty();
  }

  @Test
  void longestLineIsTakenAndALongerOneCutAndMarked() throws IOException {
    assertThat(read("12345\n123456\n12345\r\nx", 5))
        .containsExactly("1:12345", "2:12345!", "3:12345", "4:x");
  }

  private static List<String> read(String text, int longest) throws IOException {
    var lines =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    var all = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      all.add(
          line.number()
              + ":"
              + new String(line.bytes(), StandardCharsets.UTF_8)
              + (line.isTooLong() ? "!" : ""));
    }
    return all;
  }
}
