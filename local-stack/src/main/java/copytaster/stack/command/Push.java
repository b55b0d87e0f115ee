package copytaster.stack.command;

import copytaster.stack.Part;
import copytaster.stack.push.IngestClient;
import copytaster.stack.push.PushAnswer;
import copytaster.stack.push.StoryFile;
import copytaster.stack.push.StoryType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pushes files of stories. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description =
        "Pushes stories and prints what became of each, one JSON object a line: its receipt, or"
            + " the problem that it was refused for.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all were taken", "1:none was", "2:used wrongly", "3:some were refused"})
final class Push implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Copytaster copytaster;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A story: .md, .txt, .json (ninjs), .xml (NewsML, NITF, feeds), .html, .eml, .iptc, .anpa;"
              + " many, one a line: .ndjson; a folder of such files; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      defaultValue = "demo",
      description = "Push as this provider; \"copytaster keys\" lists them; default: demo.")
  private String provider = "demo";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "What the files hold: markdown, text, ninjs, xml, html, mail, wire, bulk, or a media type.")
  private @Nullable String type;

  Push(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws InterruptedException {
    var stories = stories();
    var stack = copytaster.stack();
    long all = 0;
    long good = 0;
    try (var client = new IngestClient(stack.uri(Part.INGEST), stack.keys().of(provider))) {
      for (var story : stories) {
        for (var answer : client.push(story)) {
          print(story.name(), answer);
          good += answer.articles().size();
          all += answer.articles().size() + answer.refused();
        }
      }
    }
    copytaster.terminal().say("%,d of %,d stories taken.".formatted(good, all));
    return ExitCodes.of(good, all);
  }

  private void print(String file, PushAnswer answer) {
    var line = new LinkedHashMap<String, Object>();
    line.put("file", file);
    line.put("status", answer.status());
    line.put(answer.status() < 300 ? "receipt" : "problem", answer.body());
    copytaster.terminal().print(Json.line(line));
  }

  // All of them before the first is pushed: a slip of the pen pushes nothing.
  private List<StoryFile> stories() {
    var stories = new ArrayList<StoryFile>();
    try {
      var given = type == null ? null : StoryType.parse(type);
      for (var file : files) {
        stories.addAll(stories(file, given));
      }
      return stories;
    } catch (NoSuchFileException e) {
      throw new Misused("there is no file " + e.getFile());
    } catch (IllegalArgumentException | IOException e) {
      throw new Misused(e);
    }
  }

  private static List<StoryFile> stories(String name, @Nullable StoryType type) throws IOException {
    var path = Path.of(name);
    if (name.equals(STANDARD_INPUT)) {
      return List.of(standardInput(type));
    }
    if (Files.isDirectory(path)) {
      return StoryFile.in(path).stream().map(StoryFile::read).toList();
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    return List.of(type == null ? StoryFile.read(path) : StoryFile.read(path, type));
  }

  private static StoryFile standardInput(@Nullable StoryType type) throws IOException {
    if (type == null) {
      throw new IllegalArgumentException("standard input needs --type");
    }
    return StoryFile.read(System.in, STANDARD_INPUT, type);
  }
}
