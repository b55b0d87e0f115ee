package copytaster.ingest.publish;

import copytaster.article.SubmissionHeaders;
import copytaster.ingest.format.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Writes onto the record of a submission how it came and what became of it. */
final class SubmissionRecord {

  private static final int MOST_PROBLEMS = 20;

  private SubmissionRecord() {}

  static void write(
      Incoming incoming, @Nullable String charset, List<Outcome> outcomes, Headers headers) {
    var refusals =
        outcomes.stream().flatMap(SubmissionRecord::refusal).limit(MOST_PROBLEMS).toList();
    boolean refused = outcomes.stream().allMatch(Outcome.Refused.class::isInstance);
    put(headers, SubmissionHeaders.PROVIDER, incoming.provider());
    put(headers, SubmissionHeaders.CHARSET, charset);
    put(
        headers,
        SubmissionHeaders.OUTCOME,
        refused ? SubmissionHeaders.REFUSED : SubmissionHeaders.ACCEPTED);
    put(headers, SubmissionHeaders.PROBLEM, problem(refusals));
    put(headers, SubmissionHeaders.ARTICLES, articles(outcomes));
    put(headers, SubmissionHeaders.TRUNCATED, isTruncated(incoming) ? "true" : null);
    put(headers, SubmissionHeaders.STORY_ID, incoming.hints().id());
    put(headers, SubmissionHeaders.STORY_DATE, incoming.hints().date());
    put(headers, SubmissionHeaders.STORY_LANGUAGE, incoming.hints().language());
    put(headers, SubmissionHeaders.STORY_SOURCE, incoming.hints().source());
  }

  private static boolean isTruncated(Incoming incoming) {
    return incoming.refusal() != null && incoming.refusal().kind() == Refusal.Kind.TOO_LARGE;
  }

  private static @Nullable String articles(List<Outcome> outcomes) {
    var ids =
        Outcome.articles(outcomes)
            .map(article -> article.uri().key())
            .distinct()
            .collect(Collectors.joining(","));
    return ids.isEmpty() ? null : ids;
  }

  private static Stream<Refusal> refusal(Outcome outcome) {
    return outcome instanceof Outcome.Refused(_, var refusal) ? Stream.of(refusal) : Stream.empty();
  }

  private static @Nullable String problem(List<Refusal> refusals) {
    var problems = refusals.stream().map(refusal -> RefusalProblem.of(refusal).toDetail()).toList();
    return switch (problems.size()) {
      case 0 -> null;
      case 1 -> RefusalProblem.JSON.writeValueAsString(problems.getFirst());
      default -> RefusalProblem.JSON.writeValueAsString(problems);
    };
  }

  private static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
