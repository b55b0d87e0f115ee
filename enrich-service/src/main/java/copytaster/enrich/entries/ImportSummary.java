package copytaster.enrich.entries;

import java.util.List;

/**
 * What became of an import, counted.
 *
 * @param lines that were no comments
 * @param created entries
 * @param changed entries
 * @param unchanged entries that were there just so
 * @param refused lines
 */
record ImportSummary(int lines, long created, long changed, long unchanged, long refused) {

  static ImportSummary of(List<Edited> all) {
    return new ImportSummary(
        all.size(),
        count(all, Edited.Created.class),
        count(all, Edited.Changed.class),
        count(all, Edited.Unchanged.class),
        count(all, Edited.Refused.class));
  }

  private static long count(List<Edited> all, Class<? extends Edited> type) {
    return all.stream().filter(type::isInstance).count();
  }
}
