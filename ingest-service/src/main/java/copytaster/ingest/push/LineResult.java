package copytaster.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of one line of a bulk, as its sender is told.
 *
 * @param line its number, from 1
 * @param status as the answer would have had it, had the line been sent alone
 * @param submission id of the submission that the line is, null if it was not recorded
 * @param stories what became of each story
 * @param problem why nothing of it was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
    long line,
    int status,
    @Nullable String submission,
    @Nullable List<StoryReceipt> stories,
    @Nullable ProblemDetail problem) {

  private static final int ACCEPTED = 202;

  static LineResult taken(long line, Receipt receipt) {
    return new LineResult(line, ACCEPTED, receipt.submission(), receipt.stories(), null);
  }

  static LineResult refused(long line, @Nullable String submission, ProblemDetail problem) {
    return new LineResult(line, problem.getStatus(), submission, null, problem);
  }
}
