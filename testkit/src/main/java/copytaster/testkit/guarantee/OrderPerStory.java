package copytaster.testkit.guarantee;

import copytaster.article.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * The revisions of an article leave enrichment in the order in which they went in, each once. Dead
 * letters are left out.
 */
public final class OrderPerStory implements Guarantee {

  @Override
  public List<String> broken(Ledger ledger, Delivered delivered) {
    var broken = new ArrayList<String>();
    delivered
        .ingested()
        .forEach((article, went) -> {
          var came = delivered.enriched().getOrDefault(article, List.of());
          if (!came.equals(went) && !delivered.dead().contains(article)) {
            broken.add(
                "%s went in as %s and came out as %s"
                    .formatted(article, numbers(went), numbers(came)));
          }
        });
    return broken;
  }

  private static List<Long> numbers(List<Revision> revisions) {
    return revisions.stream().map(Revision::value).toList();
  }
}
