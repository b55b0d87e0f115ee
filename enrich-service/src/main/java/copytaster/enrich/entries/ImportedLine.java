package copytaster.enrich.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of one line of an import, as its sender is told.
 *
 * @param line its number, from 1
 * @param status as the answer would have had it, had the entry been put alone
 * @param id of the entry
 * @param version of the entry, null if it was not taken
 * @param problem why not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportedLine(
    int line, int status, String id, @Nullable Long version, @Nullable ProblemDetail problem) {

  private static final int OK = 200;
  private static final int CREATED = 201;

  static ImportedLine of(int line, Edited edited) {
    return switch (edited) {
      case Edited.Created(var entry) -> taken(line, CREATED, entry);
      case Edited.Changed(var entry) -> taken(line, OK, entry);
      case Edited.Unchanged(var entry) -> taken(line, OK, entry);
      case Edited.Refused(var id, var faults) -> {
        var problem =
            new ProblemException(
                ProblemType.UNPROCESSABLE, "This is no entry that can be used.", faults);
        yield new ImportedLine(line, problem.type().status().value(), id, null, problem.toDetail());
      }
    };
  }

  private static ImportedLine taken(int line, int status, KeptEntry entry) {
    return new ImportedLine(line, status, entry.id(), entry.version(), null);
  }
}
