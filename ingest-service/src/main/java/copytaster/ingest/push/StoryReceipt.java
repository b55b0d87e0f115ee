package copytaster.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Warning;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.RefusalProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of one story, as its sender is told.
 *
 * @param article id of the article
 * @param guid the wire's id, or what stands for it
 * @param version as the provider wrote it
 * @param revision that orders the versions
 * @param status accepted, duplicate or refused
 * @param pubStatus as it was understood
 * @param kills the other article that it kills
 * @param warnings what was guessed, repaired or dropped
 * @param problem why it was refused
 * @param wouldPublish after a dry run, the article's JSON as it would have been published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryReceipt(
    @Nullable String article,
    @Nullable String guid,
    @Nullable String version,
    @Nullable Revision revision,
    Status status,
    @Nullable PubStatus pubStatus,
    @Nullable String kills,
    @JsonInclude List<Warning> warnings,
    @Nullable ProblemDetail problem,
    @JsonRawValue @Nullable String wouldPublish) {

  /** What can become of a story. */
  enum Status {
    /** It is in Kafka. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** It was in Kafka before. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** It is not taken. */
    @JsonProperty("refused")
    REFUSED
  }

  static StoryReceipt of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(var article) -> of(article, article.revision(), Status.ACCEPTED);
      case Outcome.Duplicate(var article, var revision) -> of(article, revision, Status.DUPLICATE);
      case Outcome.Refused(var guid, var refusal) ->
          new StoryReceipt(
              null,
              guid,
              null,
              null,
              Status.REFUSED,
              null,
              null,
              List.of(),
              RefusalProblem.of(refusal).toDetail(),
              null);
    };
  }

  private static StoryReceipt of(Article article, Revision revision, Status status) {
    return new StoryReceipt(
        article.uri().key(),
        article.guid(),
        article.version(),
        revision,
        status,
        article.pubStatus(),
        article.killsOther().map(ArticleId::key).orElse(null),
        article.warnings(),
        null,
        null);
  }

  /** After a dry run: says what would become of a story, and shows the article. */
  static StoryReceipt preview(Outcome outcome) {
    var receipt = of(outcome);
    return outcome instanceof Outcome.Accepted(var article) ? receipt.showing(article) : receipt;
  }

  private StoryReceipt showing(Article shown) {
    var json = new String(ArticleCodec.encode(shown), StandardCharsets.UTF_8);
    return new StoryReceipt(
        article, guid, version, revision, status, pubStatus, kills, warnings, problem, json);
  }
}
