package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No markup. */
final class PlainMarkup implements Markup {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String shown(String line) {
    return line;
  }

  @Override
  public @Nullable Heading heading(List<Line> lines) {
    return null;
  }

  @Override
  public BodyText body(List<Line> lines) {
    var plain =
        Paragraphs.of(lines).stream()
            .map(paragraph -> String.join("\n", paragraph))
            .collect(Collectors.joining("\n\n"));
    return new BodyText(plain.strip(), null, List.of());
  }
}
