package copytaster.ingest.submission;

import copytaster.access.Caller;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.access.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells providers what became of what they sent, and operators of what anybody sent. */
@RestController
final class SubmissionController {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final Submissions submissions;

  SubmissionController(Submissions submissions) {
    this.submissions = submissions;
  }

  @GetMapping(
      path = "/v1/submissions/{id}",
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
  ResponseEntity<?> submission(
      @PathVariable String id,
      @RequestHeader(value = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      HttpServletRequest request,
      @AuthenticationPrincipal Caller caller) {
    var found = find(id, request, caller);
    return wantsBytes(accept)
        ? bytes(id, found)
        : ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .body(SubmissionView.of(id, found));
  }

  @GetMapping(
      path = "/v1/submissions/{id}/content",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> content(
      @PathVariable String id, HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
    return bytes(id, find(id, request, caller));
  }

  private ConsumerRecord<String, byte[]> find(
      String id, HttpServletRequest request, Caller caller) {
    var place = Place.of(request.getParameterMap());
    var provider = caller.may(Scope.OPERATE) ? null : caller.provider();
    try {
      return Wanted.of(id, provider)
          .flatMap(wanted -> submissions.find(wanted, place))
          .orElseThrow(SubmissionController::notFound);
    } catch (KafkaException e) {
      throw new ProblemException(ProblemType.UNAVAILABLE, "Kafka does not answer in time.")
          .retryAfter(RETRY_AFTER)
          .causedBy(e);
    }
  }

  // The same for all that may not be seen: that there is something is not told either.
  private static ProblemException notFound() {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "There is no such submission of yours, or it is older than what is kept.");
  }

  // As it was sent it may be a page with scripts: it is never shown, only handed over.
  private static ResponseEntity<byte[]> bytes(String id, ConsumerRecord<String, byte[]> found) {
    var attached = ContentDisposition.attachment().filename(id).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
        .body(found.value());
  }

  // Spring has refused by now what accepts neither.
  private static boolean wantsBytes(@Nullable String accept) {
    var types = accept == null ? List.<MediaType>of() : MediaType.parseMediaTypes(accept);
    MimeTypeUtils.sortBySpecificity(types);
    return types.stream()
        .filter(type ->
            type.includes(MediaType.APPLICATION_JSON)
                || type.includes(MediaType.APPLICATION_OCTET_STREAM))
        .findFirst()
        .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
        .isPresent();
  }
}
