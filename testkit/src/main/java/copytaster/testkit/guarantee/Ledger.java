package copytaster.testkit.guarantee;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Keeps book of what was pushed and acknowledged: by this the system is measured. */
public final class Ledger {

  private final Map<ArticleId, Set<Revision>> acknowledged = new LinkedHashMap<>();

  /** An article in one of its revisions was taken: from now on it may not be lost. */
  public synchronized void acknowledged(ArticleId article, Revision revision) {
    acknowledged.computeIfAbsent(article, _ -> new LinkedHashSet<>()).add(revision);
  }

  /** Returns the articles that were taken. */
  public synchronized Set<ArticleId> articles() {
    return Set.copyOf(acknowledged.keySet());
  }

  /** Returns the newest revision of each article that was taken. */
  public synchronized Map<ArticleId, Revision> newest() {
    var newest = new LinkedHashMap<ArticleId, Revision>();
    acknowledged.forEach((article, revisions) ->
        newest.put(article, revisions.stream().max(Comparator.naturalOrder()).orElseThrow()));
    return newest;
  }
}
