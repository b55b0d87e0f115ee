package copytaster.enrich.entries;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The articles that this instance has enriched last, as they came, to try changes on: so many and
 * so many bytes at most. Of each article the newest is held, and of one that was killed nothing.
 */
public final class RecentArticles {

  private final int most;
  private final long mostBytes;
  private final LinkedHashMap<String, byte[]> articles = new LinkedHashMap<>();
  private long bytes;

  RecentArticles(int most, long mostBytes) {
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /**
   * Adds an article that was enriched.
   *
   * @param value the record's value that it was read from
   */
  public synchronized void add(Article article, byte[] value) {
    var key = article.uri().key();
    remove(key);
    if (article.pubStatus() != PubStatus.CANCELED && most > 0 && value.length <= mostBytes) {
      articles.put(key, value);
      bytes += value.length;
      while (articles.size() > most || bytes > mostBytes) {
        remove(articles.firstEntry().getKey());
      }
    }
  }

  private void remove(String key) {
    var removed = articles.remove(key);
    bytes -= removed == null ? 0 : removed.length;
  }

  /** Returns the last articles, the newest first. */
  synchronized List<byte[]> last(int count) {
    return new ArrayList<>(articles.sequencedValues().reversed()).stream().limit(count).toList();
  }
}
