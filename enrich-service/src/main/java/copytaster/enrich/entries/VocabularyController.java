package copytaster.enrich.entries;

import copytaster.access.Caller;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.enrich.vocabulary.EntryCheck;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets operators see and change the newsroom's own entries of the vocabulary. */
@RestController
final class VocabularyController {

  private static final String ONE = "/v1/vocabulary/{id}";

  private final EntryEdits edits;
  private final VocabularySettings settings;

  VocabularyController(EntryEdits edits, VocabularySettings settings) {
    this.edits = edits;
    this.settings = settings;
  }

  @GetMapping("/v1/vocabulary")
  EntryPage list(HttpServletRequest request) {
    return EntryPage.of(edits.entries(), request.getParameterMap());
  }

  @GetMapping(ONE)
  ResponseEntity<EntryView> get(@PathVariable String id) {
    var entry = Optional.ofNullable(edits.entries().get(id)).orElseThrow(EntryEdits::notFound);
    return answer(ResponseEntity.ok(), entry);
  }

  @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<EntryView> put(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
          @Nullable String ifNoneMatch,
      InputStream body,
      @AuthenticationPrincipal Caller caller)
      throws IOException {
    checkId(id);
    var conditions = Preconditions.of(ifMatch, ifNoneMatch);
    var draft = EntryRequest.read(id, LimitedBody.json(body, settings.body()));
    return switch (edits.put(draft, conditions, caller.keyId())) {
      case Edited.Created(var entry) ->
          answer(ResponseEntity.created(URI.create("/v1/vocabulary/" + id)), entry);
      case Edited.Changed(var entry) -> answer(ResponseEntity.ok(), entry);
      case Edited.Unchanged(var entry) -> answer(ResponseEntity.ok(), entry);
      case Edited.Refused _ -> throw new IllegalStateException("what is refused is thrown");
    };
  }

  @DeleteMapping(ONE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @AuthenticationPrincipal Caller caller) {
    edits.delete(id, Preconditions.of(ifMatch, null), caller.keyId());
  }

  private static ResponseEntity<EntryView> answer(
      ResponseEntity.BodyBuilder answer, KeptEntry entry) {
    return answer.eTag(Preconditions.tag(entry)).body(EntryView.of(entry));
  }

  private static void checkId(String id) {
    if (!EntryCheck.isId(id)) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "An entry's id has 1 to 128 letters, digits, dots, hyphens and underscores,"
              + " and begins with a letter or digit.");
    }
  }
}
