package copytaster.ingest.submission;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.ingest.publish.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a query where a submission is said to be. */
final class Place {

  private static final Set<String> KNOWN = Set.of("partition", "offset");
  private static final Pattern PARTITION = Pattern.compile("\\d{1,9}");
  private static final Pattern OFFSET = Pattern.compile("\\d{1,18}");

  private Place() {}

  /**
   * Returns the place, null if none is said.
   *
   * @throws ProblemException if a parameter is not known, is missing, comes twice or is no number
   */
  static @Nullable Position of(Map<String, String[]> parameters) {
    refuseUnknown(parameters);
    if (parameters.isEmpty()) {
      return null;
    }
    var faults = new ArrayList<Fault>();
    var partition = number("partition", PARTITION, parameters, faults);
    var offset = number("offset", OFFSET, parameters, faults);
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "A place is a partition and an offset.", faults);
    }
    return new Position((int) partition, offset);
  }

  private static void refuseUnknown(Map<String, String[]> parameters) {
    var unknown =
        parameters.keySet().stream()
            .filter(name -> !KNOWN.contains(name))
            .sorted()
            .map(name -> Fault.ofParameter(name, "unknown", "There is no such parameter."))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNKNOWN_PARAMETER, "The parameters are partition and offset.", unknown);
    }
  }

  private static long number(
      String name, Pattern form, Map<String, String[]> parameters, List<Fault> faults) {
    var values = parameters.getOrDefault(name, new String[0]);
    if (values.length == 1 && form.matcher(values[0]).matches()) {
      return Long.parseLong(values[0]);
    }
    var code = values.length == 0 ? "missing" : "malformed";
    faults.add(Fault.ofParameter(name, code, "This is a number from 0, once."));
    return -1;
  }
}
