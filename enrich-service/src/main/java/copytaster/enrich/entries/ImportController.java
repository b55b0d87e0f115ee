package copytaster.enrich.entries;

import copytaster.access.Caller;
import copytaster.enrich.vocabulary.EntryRows;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes whole files of entries, and answers line by line. */
@RestController
final class ImportController {

  private static final String TABBED = "text/tab-separated-values";
  private static final String NDJSON = "application/x-ndjson";

  private final EntryEdits edits;
  private final VocabularySettings settings;
  private final JsonMapper json;

  ImportController(EntryEdits edits, VocabularySettings settings, JsonMapper json) {
    this.edits = edits;
    this.settings = settings;
    this.json =
        json.rebuild().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
  }

  @PostMapping(path = "/v1/vocabulary/import", consumes = TABBED)
  void take(
      @RequestParam(required = false) EntryRows.@Nullable Kind kind,
      InputStream body,
      HttpServletResponse response,
      @AuthenticationPrincipal Caller caller)
      throws IOException {
    var bytes = LimitedBody.bytes(body, settings.importBody());
    var file = ImportFile.read(bytes, kind, settings.importLines());
    var edited = edits.putAll(file.drafts(), caller.keyId());
    response.setContentType(NDJSON);
    answer(file, edited, response);
  }

  private void answer(ImportFile file, List<Edited> edited, HttpServletResponse response)
      throws IOException {
    for (int i = 0; i < edited.size(); i++) {
      write(ImportedLine.of(file.rows().get(i).line(), edited.get(i)), response);
    }
    write(Map.of("summary", ImportSummary.of(edited)), response);
  }

  private void write(Object line, HttpServletResponse response) throws IOException {
    var out = response.getOutputStream();
    out.write(json.writeValueAsBytes(line));
    out.write('\n');
  }
}
