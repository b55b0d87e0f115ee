package copytaster.ingest.drop;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.ingest.format.Refusal;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.RefusalProblem;
import copytaster.ingest.publish.Taken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells in a file what a provider would be told over HTTP. */
final class DropProblem {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * A story that was refused.
   *
   * @param story its place among the stories of the file, from 0
   * @param guid the wire's id, if that much could be read
   * @param problem why
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RefusedStory(int story, @Nullable String guid, ProblemDetail problem) {}

  private DropProblem() {}

  /** Returns the problem as it is written to a file; nothing where there is none. */
  static byte[] of(DroppedFile file, Taken taken) {
    var outcomes = taken.outcomes();
    var refusals = Outcome.refusals(outcomes);
    if (refusals.isEmpty()) {
      return new byte[0];
    }
    var problem =
        problem(refusals, outcomes.size())
            .member("file", file.path().getFileName().toString())
            .member("submission", taken.incoming().id())
            .member("self", taken.self());
    var complete =
        outcomes.size() == 1 ? problem : problem.member("stories", refusedStories(outcomes));
    return JSON.writeValueAsBytes(complete.toDetail());
  }

  private static ProblemException problem(List<Refusal> refusals, int stories) {
    return refusals.size() == stories
        ? RefusalProblem.ofAll(refusals)
        : new ProblemException(
            ProblemType.UNPROCESSABLE,
            "%d of %d stories are not taken".formatted(refusals.size(), stories));
  }

  private static List<RefusedStory> refusedStories(List<Outcome> outcomes) {
    var refused = new ArrayList<RefusedStory>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof Outcome.Refused(var guid, var refusal)) {
        refused.add(new RefusedStory(i, guid, RefusalProblem.of(refusal).toDetail()));
      }
    }
    return refused;
  }
}
