package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WarningCodeTests {

  @Test
  void everyCodeIsExplainedAndNoOther() throws IOException {
    var page = Files.readString(Path.of("../docs/warnings.md"));
    var explained =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(page)
            .results()
            .map(row -> row.group(1));
    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(WarningCode.values()).map(WarningCode::code).toList());
  }
}
