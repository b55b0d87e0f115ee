package copytaster.stack.command;

import copytaster.article.ArticleId;
import copytaster.stack.Part;
import copytaster.stack.Stack;
import copytaster.stack.key.ProviderKey;
import copytaster.stack.push.IngestClient;
import copytaster.stack.push.PushedArticle;
import copytaster.stack.push.StoryFile;
import copytaster.stack.search.ArticleView;
import copytaster.stack.search.IndexClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Pushes the sample stories, and shows each as it is found again. */
final class SampleStories {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long BETWEEN_LOOKS_MILLIS = 100;

  private final Path folder;
  private final Stack stack;
  private final Terminal terminal;

  SampleStories(Path folder, Stack stack, Terminal terminal) {
    this.folder = folder;
    this.stack = stack;
    this.terminal = terminal;
  }

  /** Returns whether all of them were taken and found. */
  boolean show() throws InterruptedException {
    var key = stack.keys().of(ProviderKey.DEMO);
    var newest = new LinkedHashMap<ArticleId, PushedArticle>();
    boolean taken;
    try (var ingest = new IngestClient(stack.uri(Part.INGEST), key)) {
      taken = push(ingest, newest);
    }
    try (var index = new IndexClient(stack.uri(Part.INDEX), key)) {
      return find(index, newest) && taken;
    }
  }

  // Of two versions of one story only the newer is waited for: it may overtake the older.
  private boolean push(IngestClient ingest, Map<ArticleId, PushedArticle> newest)
      throws InterruptedException {
    boolean taken = true;
    var files = StoryFile.in(folder);
    for (var file : files) {
      for (var answer : ingest.push(StoryFile.read(file))) {
        if (answer.accepted()) {
          answer
              .articles()
              .forEach(pushed -> newest.merge(pushed.id(), pushed, SampleStories::newer));
        } else {
          terminal.say("%s was refused: %s".formatted(file.getFileName(), answer.body()));
          taken = false;
        }
      }
    }
    terminal.say(
        "Pushed %d sample stories; looking for them in the index.".formatted(files.size()));
    return taken;
  }

  private boolean find(IndexClient index, Map<ArticleId, PushedArticle> pushed)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean found = true;
    for (var article : pushed.values()) {
      var view = await(index, article, end);
      if (view.isPresent()) {
        terminal.print("");
        new ArticleText(terminal).print(view.get());
      } else {
        terminal.say(
            "%s is not in the index after %d s; try \"copytaster status\""
                .formatted(article.id(), PATIENCE.toSeconds()));
        found = false;
      }
    }
    return found;
  }

  private static Optional<ArticleView> await(IndexClient index, PushedArticle article, long end)
      throws InterruptedException {
    while (true) {
      var view =
          index.article(article.id()).filter(it -> it.revision() >= article.revision().value());
      if (view.isPresent() || System.nanoTime() > end) {
        return view;
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
    }
  }

  private static PushedArticle newer(PushedArticle one, PushedArticle other) {
    return one.revision().compareTo(other.revision()) > 0 ? one : other;
  }
}
