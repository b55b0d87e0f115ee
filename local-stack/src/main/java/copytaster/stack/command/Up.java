package copytaster.stack.command;

import copytaster.stack.Health;
import copytaster.stack.Part;
import copytaster.stack.Stack;
import copytaster.stack.key.ProviderKey;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and shows that it works. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description =
        "Starts what does not run, waits until all is ready, pushes the stories in samples/ and"
            + " shows each as it is found again. Harmless when all runs already.")
final class Up implements Callable<Integer> {

  private final Copytaster copytaster;

  @Option(names = "--no-samples", description = "Push no stories.")
  private boolean noSamples;

  Up(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws InterruptedException {
    var terminal = copytaster.terminal();
    try (var _ = copytaster.lock()) {
      var stack = copytaster.stack();
      if (isUp(stack)) {
        terminal.say("Copytaster is up already, in " + stack.data() + ".");
        welcome(stack);
        return ExitCodes.OK;
      }
      long from = System.nanoTime();
      stack.start(Arrays.asList(Part.values()));
      boolean good = noSamples || samples(stack);
      terminal.say("%nUp after %.1f s.".formatted((System.nanoTime() - from) / 1e9));
      welcome(stack);
      return good ? ExitCodes.OK : ExitCodes.PARTLY;
    }
  }

  private static boolean isUp(Stack stack) throws InterruptedException {
    return stack.running().size() == Part.values().length
        && stack.health().values().stream().allMatch(Health.READY::equals);
  }

  private boolean samples(Stack stack) throws InterruptedException {
    var folder = copytaster.project().resolve("samples");
    return new SampleStories(folder, stack, copytaster.terminal()).show();
  }

  private void welcome(Stack stack) {
    var key = stack.keys().of(ProviderKey.DEMO).key();
    var index = stack.uri(Part.INDEX);
    List.of(
            "",
            "push           POST " + stack.uri(Part.INGEST) + "/v1/stories",
            "search         GET  " + index + "/v1/articles?q=…",
            "metrics        " + stack.uri(Part.ENRICH) + "/actuator/prometheus, and of the others",
            "Kafka          " + stack.bootstrapServers(),
            "Elasticsearch  " + stack.uri(Part.ELASTICSEARCH),
            "key            " + key + " (provider demo; \"./copytaster keys\" shows all)",
            "",
            "Try next:",
            "  ./copytaster search دمشق",
            "  ./copytaster status",
            "  curl -H 'Authorization: ApiKey %s' '%s/v1/articles?q=Syria'".formatted(key, index))
        .forEach(copytaster.terminal()::print);
  }
}
