package copytaster.testkit.guarantee;

import java.util.List;
import java.util.stream.Collectors;

/** A promise about delivery. */
@FunctionalInterface
public interface Guarantee {

  /** Returns what breaks the promise, a line for each case; nothing if it is kept. */
  List<String> broken(Ledger ledger, Delivered delivered);

  /** Returns all promises that the pipeline makes. */
  static List<Guarantee> all() {
    return List.of(new NothingLost(), new NewestRevisionWins(), new OrderPerStory());
  }

  /**
   * Checks all promises.
   *
   * @throws AssertionError if one is broken; it says which and by what
   */
  static void checkAll(Ledger ledger, Delivered delivered) {
    var broken =
        all().stream()
            .flatMap(guarantee ->
                guarantee.broken(ledger, delivered).stream()
                    .map(line -> guarantee.getClass().getSimpleName() + ": " + line))
            .toList();
    if (!broken.isEmpty()) {
      throw new AssertionError(
          broken.stream()
              .limit(20)
              .collect(Collectors.joining("\n  ", broken.size() + " promises broken:\n  ", "")));
    }
  }
}
