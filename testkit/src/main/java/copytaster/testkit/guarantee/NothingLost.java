package copytaster.testkit.guarantee;

import java.util.ArrayList;
import java.util.List;

/**
 * Every article that was taken is in the index or among the dead letters, and nothing is in the
 * index that nobody pushed.
 */
public final class NothingLost implements Guarantee {

  @Override
  public List<String> broken(Ledger ledger, Delivered delivered) {
    var broken = new ArrayList<String>();
    var taken = ledger.articles();
    for (var article : taken) {
      if (!delivered.indexed().containsKey(article) && !delivered.dead().contains(article)) {
        broken.add(article + " was taken and is neither in the index nor dead");
      }
    }
    for (var article : delivered.indexed().keySet()) {
      if (!taken.contains(article)) {
        broken.add(article + " is in the index and was never taken");
      }
    }
    return broken;
  }
}
