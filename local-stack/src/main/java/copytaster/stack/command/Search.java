package copytaster.stack.command;

import copytaster.stack.Part;
import copytaster.stack.key.ProviderKey;
import copytaster.stack.search.IndexClient;
import copytaster.stack.search.SearchAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches the index, and shows what it finds with entities and subjects.")
final class Search implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "Words, \"phrases\", -exclusions; more: README of index-service.")
  private List<String> words = List.of();

  @Option(names = "--lang", paramLabel = "TAG", description = "Only in this language, as ar.")
  private @Nullable String language;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "relevance or newest; default: ${DEFAULT-VALUE}.")
  private String sort = "relevance";

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show; default: ${DEFAULT-VALUE}.")
  private int size;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      defaultValue = ProviderKey.DEMO,
      description = "Search with this provider's key; default: ${DEFAULT-VALUE}.")
  private String provider = ProviderKey.DEMO;

  @Mixin private final OutputOption output = new OutputOption();

  Search(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws InterruptedException {
    var stack = copytaster.stack();
    try (var index = new IndexClient(stack.uri(Part.INDEX), stack.keys().of(provider))) {
      print(index.search(parameters()));
    }
    return ExitCodes.OK;
  }

  private Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("q", String.join(" ", words));
    parameters.put("sort", sort);
    parameters.put("size", Integer.toString(size));
    if (language != null) {
      parameters.put("lang", language);
    }
    return parameters;
  }

  private void print(SearchAnswer answer) {
    var terminal = copytaster.terminal();
    if (output.json()) {
      terminal.print(Json.write(answer.json()));
      return;
    }
    var text = new ArticleText(terminal);
    for (var article : answer.articles()) {
      text.print(article);
      terminal.print("");
    }
    terminal.say("%d of %,d found.".formatted(answer.articles().size(), answer.total()));
  }
}
