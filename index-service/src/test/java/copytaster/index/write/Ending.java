package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.Revision;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the index must hold an article after a history.
 *
 * @param revision the newest that was sent
 * @param headline that of the last push with this revision that is no redrive, else of the first
 *     redrive; none of a killed article
 */
record Ending(long revision, @Nullable String headline) {

  static Ending of(List<Sent> history) {
    var newest =
        history.stream()
            .map(it -> it.article().revision())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Ending(newest.value(), newest.isKill() ? null : headline(history, newest));
  }

  private static String headline(List<Sent> history, Revision newest) {
    var candidates = history.stream().filter(it -> it.article().revision().equals(newest)).toList();
    return candidates.stream()
        .filter(it -> !it.redriven())
        .map(Sent::article)
        .reduce((_, later) -> later)
        .map(Article::headline)
        .orElseGet(() -> candidates.getFirst().article().headline());
  }
}
