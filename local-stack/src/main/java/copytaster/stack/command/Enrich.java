package copytaster.stack.command;

import copytaster.stack.enrich.OfflineEnrichment;
import copytaster.stack.enrich.TextReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enriches texts, without any of the servers. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    description = {
      "Enriches texts on this machine, without any of the servers: one JSON object a line.",
      "A file is a text, or NDJSON: {\"id\",\"text\",\"headline\"?,\"language\"?,\"date\"?}."
    })
final class Enrich implements Callable<Integer> {

  private static final int LINES_PER_REPORT = 1_000;
  private static final String STANDARD_INPUT = "-";

  private final Copytaster copytaster;
  private int texts;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files; \"-\", or none, for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Of texts that do not say theirs, as ar; told from the text by default.")
  private @Nullable String language;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that dates are counted from, as 2025-02-12; today by default.")
  private @Nullable LocalDate date;

  Enrich(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws IOException {
    var enrichment = OfflineEnrichment.load();
    for (var file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
      try (var reader = open(file)) {
        new TextReader(language, date)
            .read(
                file,
                reader,
                text -> {
                  copytaster.terminal().print(Json.line(enrichment.enrich(text)));
                  report();
                });
      }
    }
    return ExitCodes.OK;
  }

  private void report() {
    texts++;
    if (texts % LINES_PER_REPORT == 0) {
      copytaster.terminal().say("%,d texts enriched".formatted(texts));
    }
  }

  static BufferedReader open(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    var path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new Misused("cannot read " + file);
    }
    return Files.newBufferedReader(path);
  }
}
