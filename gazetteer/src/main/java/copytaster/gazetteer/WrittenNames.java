package copytaster.gazetteer;

import copytaster.enrich.text.TabbedRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Arabic names written by hand, where the data has none, an odd one or a Latin one. A file has a
 * line for each place: country, Latin name (or {@code #} and the code of a division), Arabic names
 * between bars; {@code -} for one that is to have none.
 */
final class WrittenNames {

  private static final List<String> NONE = List.of("-");

  private final Map<String, List<String>> names = new HashMap<>();
  private final Set<String> unused = new TreeSet<>();
  private final Set<String> claimed = new HashSet<>();

  private WrittenNames() {}

  /** Reads the lines of a file. */
  static WrittenNames of(List<TabbedRow> rows) {
    var written = new WrittenNames();
    for (var row : rows) {
      var key = key(row.required(0, "country"), row.required(1, "Latin name"));
      if (written.names.put(key, row.values(2)) != null) {
        throw row.error("the place is there before");
      }
      written.unused.add(key);
    }
    return written;
  }

  /**
   * Returns the names of a place, by any of its Latin ones; null if there are none. The first that
   * asks gets them, so ask for the largest first.
   */
  @Nullable List<String> of(String country, String... latin) {
    for (var name : latin) {
      var key = key(country, name);
      var found = names.get(key);
      if (found != null && claimed.add(key)) {
        unused.remove(key);
        return found.equals(NONE) ? List.of() : found;
      }
    }
    return null;
  }

  /** Returns the lines that no place was found for. */
  Set<String> unused() {
    return unused;
  }

  private static String key(String country, String latin) {
    return country + (latin.startsWith("#") ? latin : " " + Key.of(latin));
  }
}
