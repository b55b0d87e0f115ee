package copytaster.stack.pipeline;

import copytaster.article.ArticleId;
import copytaster.testkit.guarantee.Delivered;
import copytaster.testkit.guarantee.Ledger;
import java.util.Map;
import java.util.stream.Collectors;

/** Leaves out what other tests pushed. */
final class OnlyThose {

  private OnlyThose() {}

  static Delivered of(Ledger ledger, Delivered all) {
    return new Delivered(
        only(ledger, all.ingested()),
        only(ledger, all.enriched()),
        only(ledger, all.indexed()),
        all.dead());
  }

  private static <V> Map<ArticleId, V> only(Ledger ledger, Map<ArticleId, V> all) {
    var mine = ledger.articles();
    return all.entrySet().stream()
        .filter(entry -> mine.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
