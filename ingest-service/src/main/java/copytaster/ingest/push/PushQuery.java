package copytaster.ingest.push;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How a submission is to be taken.
 *
 * @param dryRun whether it is only to be said what would become of it
 */
record PushQuery(boolean dryRun) {

  private static final String DRY_RUN = "dryRun";

  /**
   * Reads the query of a request.
   *
   * @throws ProblemException if a parameter is not known, comes twice or has another value
   */
  static PushQuery of(HttpServletRequest request) {
    var parameters = refuseUnknown(request, Set.of(DRY_RUN), "The only parameter is dryRun.");
    var said = parameters.getOrDefault(DRY_RUN, List.of("false"));
    if (!said.equals(List.of("true")) && !said.equals(List.of("false"))) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "A parameter has a value that is not allowed.",
          List.of(Fault.ofParameter(DRY_RUN, "malformed", "This is true or false, once.")));
    }
    return new PushQuery(said.getFirst().equals("true"));
  }

  /**
   * Refuses any query.
   *
   * @throws ProblemException if there is a parameter
   */
  static void none(HttpServletRequest request) {
    refuseUnknown(request, Set.of(), "There are no parameters here.");
  }

  // From the address alone: the servlet would look for parameters in the body of a form, too.
  private static MultiValueMap<String, String> refuseUnknown(
      HttpServletRequest request, Set<String> known, String detail) {
    var parameters =
        UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams();
    var unknown =
        parameters.keySet().stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(name -> Fault.ofParameter(name, "unknown", "There is no such parameter."))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(ProblemType.UNKNOWN_PARAMETER, detail, unknown);
    }
    return parameters;
  }
}
