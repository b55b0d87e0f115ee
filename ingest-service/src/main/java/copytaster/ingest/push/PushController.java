package copytaster.ingest.push;

import copytaster.access.Caller;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Intake;
import copytaster.ingest.publish.NotAcknowledged;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.RefusalProblem;
import copytaster.ingest.publish.Taken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes one submission at a time. */
@RestController
final class PushController {

  private final Intake intake;
  private final RateLimiter limiter;
  private final PushSettings settings;
  private final BodyReader bodies;

  PushController(Intake intake, RateLimiter limiter, PushSettings settings) {
    this.intake = intake;
    this.limiter = limiter;
    this.settings = settings;
    this.bodies = new BodyReader(settings);
  }

  @PostMapping("/v1/stories")
  ResponseEntity<Receipt> push(
      HttpServletRequest request,
      HttpServletResponse response,
      @AuthenticationPrincipal Caller caller)
      throws IOException {
    var query = PushQuery.of(request);
    limiter.take(caller);
    var incoming = incoming(request, caller);
    return query.dryRun() ? preview(incoming, response) : publish(incoming, response);
  }

  private ResponseEntity<Receipt> preview(Incoming incoming, HttpServletResponse response) {
    var preview = intake.preview(incoming);
    refuseIfAllAre(preview.outcomes(), response, null);
    return ResponseEntity.ok(Receipt.preview(incoming, preview));
  }

  private ResponseEntity<Receipt> publish(Incoming incoming, HttpServletResponse response) {
    var taken = acknowledged(incoming);
    response.setHeader("Submission-Id", incoming.id());
    refuseIfAllAre(taken.outcomes(), response, taken.self());
    var receipt = Receipt.of(taken);
    var answer = ResponseEntity.accepted();
    receipt
        .firstArticle()
        .ifPresent(id -> answer.header(HttpHeaders.LOCATION, settings.articles() + id));
    return answer.body(receipt);
  }

  private Incoming incoming(HttpServletRequest request, Caller caller) throws IOException {
    var body = bodies.read(request);
    return Incoming.now(
        caller.provider(),
        request.getContentType(),
        body.bytes(),
        StoryHeaders.of(request),
        body.refusal());
  }

  private Taken acknowledged(Incoming incoming) {
    try {
      var taken = intake.take(incoming);
      taken.position();
      return taken;
    } catch (NotAcknowledged e) {
      throw unavailable(settings).causedBy(e);
    }
  }

  private void refuseIfAllAre(
      List<Outcome> outcomes, HttpServletResponse response, @Nullable String self) {
    var refusals = Outcome.refusals(outcomes);
    if (refusals.size() < outcomes.size()) {
      return;
    }
    var problem = RefusalProblem.ofAll(refusals);
    if (problem.type() == ProblemType.UNSUPPORTED_FORMAT) {
      response.setHeader("Accept-Post", String.join(", ", intake.mediaTypes()));
      response.setHeader(HttpHeaders.ACCEPT_ENCODING, Coding.ACCEPTED);
    }
    throw self == null ? problem : problem.member("self", self);
  }

  static ProblemException unavailable(PushSettings settings) {
    return new ProblemException(
            ProblemType.UNAVAILABLE, "Kafka does not acknowledge; send the same again later.")
        .retryAfter(settings.retryAfter());
  }
}
