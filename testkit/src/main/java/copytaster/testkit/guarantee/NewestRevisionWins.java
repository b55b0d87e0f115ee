package copytaster.testkit.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The index holds each article in the newest revision that was taken, whatever came when. */
public final class NewestRevisionWins implements Guarantee {

  @Override
  public List<String> broken(Ledger ledger, Delivered delivered) {
    var broken = new ArrayList<String>();
    ledger
        .newest()
        .forEach((article, newest) ->
            Optional.ofNullable(delivered.indexed().get(article))
                .filter(indexed -> !indexed.equals(newest))
                .ifPresent(indexed ->
                    broken.add(
                        "%s is in the index as %d, and %d was taken"
                            .formatted(article, indexed.value(), newest.value()))));
    return broken;
  }
}
