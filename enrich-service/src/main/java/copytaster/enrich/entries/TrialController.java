package copytaster.enrich.entries;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what changes of the vocabulary would do, before they are made. */
@RestController
final class TrialController {

  private final Trial trial;
  private final EntryEdits edits;
  private final CurrentVocabulary current;
  private final VocabularySettings settings;
  // A trial takes the time of articles that come in: one at once is enough.
  private final Semaphore free = new Semaphore(1, true);

  TrialController(
      Trial trial, EntryEdits edits, CurrentVocabulary current, VocabularySettings settings) {
    this.trial = trial;
    this.edits = edits;
    this.current = current;
    this.settings = settings;
  }

  @PostMapping(path = "/v1/vocabulary/try", consumes = MediaType.APPLICATION_JSON_VALUE)
  TrialAnswer run(@RequestParam(required = false) @Nullable Integer articles, InputStream body)
      throws IOException, InterruptedException {
    int count = count(articles);
    var json = LimitedBody.json(body, settings.trial().body());
    var ids = current.now().vocabulary().ids();
    var entries = TrialRequest.read(json, edits.entries(), ids, settings);
    if (!free.tryAcquire(settings.trial().timeout().toMillis(), TimeUnit.MILLISECONDS)) {
      throw new ProblemException(ProblemType.UNAVAILABLE, "Others try changes just now.")
          .retryAfter(settings.retryAfter());
    }
    try {
      return trial.run(entries, count);
    } finally {
      free.release();
    }
  }

  private int count(@Nullable Integer articles) {
    int most = settings.trial().articles();
    if (articles != null && (articles < 1 || articles > most)) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "A parameter has a value that is not allowed.",
          List.of(Fault.ofParameter("articles", "out-of-range", "From 1 to %d.".formatted(most))));
    }
    return articles == null ? most : articles;
  }
}
