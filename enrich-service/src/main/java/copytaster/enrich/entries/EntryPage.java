package copytaster.enrich.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Some of the entries.
 *
 * @param total how many there are in all
 * @param entries in the order of their ids
 * @param next where the next page is; null behind the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryPage(int total, List<EntryView> entries, @Nullable String next) {

  private static final Set<String> PARAMETERS = Set.of("limit", "after");
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  /**
   * Returns the page that a request asks for.
   *
   * @throws ProblemException if a parameter is not known or cannot be read
   */
  static EntryPage of(SortedMap<String, KeptEntry> all, Map<String, String[]> parameters) {
    refuseUnknown(parameters.keySet());
    int limit = limit(parameters.get("limit"));
    var after = parameters.get("after");
    // What comes right behind an id in the order of ids.
    var rest = after == null ? all : all.tailMap(after[0] + '\0');
    var page = rest.values().stream().limit(limit).map(EntryView::of).toList();
    return new EntryPage(all.size(), page, rest.size() > limit ? next(page, limit) : null);
  }

  private static String next(List<EntryView> page, int limit) {
    return "/v1/vocabulary?limit=" + limit + "&after=" + page.getLast().id();
  }

  private static int limit(String @Nullable [] given) {
    if (given == null) {
      return USUAL;
    }
    try {
      int limit = Integer.parseInt(given[0]);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException _) {
      // as if it were out of range
    }
    throw new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "A parameter has a value that is not allowed.",
        List.of(Fault.ofParameter("limit", "out-of-range", "From 1 to %d.".formatted(MOST))));
  }

  private static void refuseUnknown(Set<String> parameters) {
    var unknown =
        parameters.stream()
            .filter(name -> !PARAMETERS.contains(name))
            .sorted()
            .map(name -> Fault.ofParameter(name, "unknown", "There is no such parameter."))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNKNOWN_PARAMETER, "The parameters are limit and after.", unknown);
    }
  }
}
