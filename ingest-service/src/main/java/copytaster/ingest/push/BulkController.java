package copytaster.ingest.push;

import copytaster.access.Caller;
import copytaster.access.ProblemException;
import copytaster.ingest.format.Refusal;
import copytaster.ingest.format.Refusal.Fault;
import copytaster.ingest.publish.Intake;
import copytaster.ingest.publish.RefusalProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes many stories, a ninjs object a line, and answers line by line while they come. */
@RestController
final class BulkController {

  private static final String NDJSON = "application/x-ndjson";
  private static final Set<String> TYPES =
      Set.of(NDJSON, "application/ndjson", "application/jsonl", "application/json-lines");

  private final Intake intake;
  private final RateLimiter limiter;
  private final PushSettings settings;
  private final JsonMapper json;

  BulkController(Intake intake, RateLimiter limiter, PushSettings settings, JsonMapper json) {
    this.intake = intake;
    this.limiter = limiter;
    this.settings = settings;
    this.json = BulkAnswer.mapper(json);
  }

  @PostMapping("/v1/stories/bulk")
  void push(
      HttpServletRequest request,
      HttpServletResponse response,
      @AuthenticationPrincipal Caller caller)
      throws IOException, InterruptedException {
    PushQuery.none(request);
    limiter.take(caller);
    var coding = Coding.of(request.getHeader(HttpHeaders.CONTENT_ENCODING));
    if (coding == null || !isNdjson(request.getContentType())) {
      response.setHeader("Accept-Post", NDJSON);
      response.setHeader(HttpHeaders.ACCEPT_ENCODING, Coding.ACCEPTED);
      throw coding == null ? RefusalProblem.of(BodyReader.unknownCoding()) : notNdjson();
    }
    var body = opened(coding, request);
    response.setContentType(NDJSON);
    var answer = new BulkAnswer(response.getOutputStream(), json, settings);
    new BulkRun(intake, limiter, caller, settings).run(body, answer);
  }

  private LineReader opened(Coding coding, HttpServletRequest request) throws IOException {
    try {
      return new LineReader(
          coding.undo(request.getInputStream()), Math.toIntExact(settings.line().toBytes()));
    } catch (ZipException e) {
      throw RefusalProblem.of(BodyReader.damaged());
    }
  }

  private static boolean isNdjson(@Nullable String contentType) {
    return contentType != null
        && TYPES.contains(contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
  }

  private static ProblemException notNdjson() {
    var detail = "a bulk is " + NDJSON;
    var fault = new Fault("Content-Type", "unsupported", detail);
    return RefusalProblem.of(new Refusal(Refusal.Kind.UNSUPPORTED, detail, List.of(fault)));
  }
}
