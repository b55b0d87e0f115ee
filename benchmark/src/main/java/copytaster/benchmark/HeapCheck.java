package copytaster.benchmark;

import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentObserver;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * What enrichment keeps on the heap: the vocabulary, and nothing of the articles that went through.
 */
final class HeapCheck {

  private static final int[] STEPS = {1_000, 10_000, 100_000};
  // Six bytes an article between the first step and the last.
  private static final long MOST_GROWTH = 600_000;
  private static final int COLLECTIONS = 4;
  private static final EnrichmentObserver REFUSE =
      (enricher, _, failure) -> {
        throw new IllegalStateException(enricher, failure);
      };
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private HeapCheck() {}

  /** Prints the live heap before and after the vocabulary, and after so many articles. */
  static void main() {
    var remixes = Arrays.stream(StoryLanguage.values()).map(Remix::new).toList();
    System.out.println("| after | KB live on the heap | more than before |");
    System.out.println("|---|---|---|");
    long empty = print("start", live());
    var enrichment = Enrichment.delivered(REFUSE);
    long before = print("vocabulary", live(), empty);
    long first = 0;
    int done = 0;
    for (int step : STEPS) {
      enrich(enrichment, remixes, step - done);
      done = step;
      before = print("%,d articles".formatted(step), live(), before);
      first = first == 0 ? before : first;
    }
    // The vocabulary was alive until here.
    enrich(enrichment, remixes, 1);
    System.out.println();
    System.out.println(verdict(before - first));
  }

  private static String verdict(long growth) {
    if (growth > MOST_GROWTH) {
      throw new IllegalStateException("the heap grew by " + growth + " bytes with the articles");
    }
    return "Flat: between the first and the last step it grew by %,d bytes, %,d are allowed."
        .formatted(growth, MOST_GROWTH);
  }

  private static void enrich(Enrichment enrichment, List<Remix> remixes, int articles) {
    for (int i = 0; i < articles; i++) {
      var enriched = enrichment.enrich(remixes.get(i % remixes.size()).next());
      if (enriched.entities().isEmpty()) {
        throw new IllegalStateException("nothing is found in: " + enriched.article().text());
      }
    }
  }

  private static long print(String when, long live) {
    System.out.printf("| %s | %,d | |%n", when, live / 1024);
    return live;
  }

  private static long print(String when, long live, long before) {
    System.out.printf("| %s | %,d | %,d |%n", when, live / 1024, (live - before) / 1024);
    return live;
  }

  // The least of several: the first collections leave what waits for its references to be cleared.
  private static long live() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      MEMORY.gc();
      least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
