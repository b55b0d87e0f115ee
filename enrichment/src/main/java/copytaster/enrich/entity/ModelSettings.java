package copytaster.enrich.entity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Which model an {@link Annotator} is to run, and how much work it may make.
 *
 * @param folder holds the model's files
 * @param window how many subtokens the model reads at once, those that begin and end it included
 * @param overlap how many of them it reads again in the next window
 * @param threads how many articles are read at once
 * @param queue how many more may wait
 * @param timeout how long one article may take, waiting included
 * @param confidence how sure the model must be of a name, 0 to 100
 * @param languages those whose articles it reads (BCP 47, without regions); none for all
 * @param labels what the model's own labels mean, {@code person}, {@code organisation}, {@code
 *     place} or {@code none}; besides those that are known
 */
public record ModelSettings(
    Path folder,
    int window,
    int overlap,
    int threads,
    int queue,
    Duration timeout,
    int confidence,
    List<String> languages,
    Map<String, String> labels) {

  private static final int SMALLEST_WINDOW = 16;

  /** Refuses settings that leave no room. */
  public ModelSettings {
    languages = List.copyOf(languages);
    labels = Map.copyOf(labels);
    require(window >= SMALLEST_WINDOW, "a window has 16 subtokens or more");
    require(overlap >= 0 && overlap <= window / 4, "an overlap is 0 to a quarter of a window");
    require(threads > 0, "at least one thread reads articles");
    require(queue >= 0, "no fewer than no articles wait");
    require(timeout.isPositive(), "an article needs time");
    require(confidence >= 0 && confidence <= 100, "a confidence is 0 to 100");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
