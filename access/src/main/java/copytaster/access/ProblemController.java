package copytaster.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains the problem types under their URIs. */
@RestController
@RequestMapping("/problems")
class ProblemController {

  /** A type as it is explained. */
  record Explanation(String type, String title, int status, String explanation) {

    Explanation(ProblemType type) {
      this(type.uri().toString(), type.title(), type.status().value(), type.explanation());
    }

    String text() {
      return "%s (%d)%n%n%s%n".formatted(title, status, explanation);
    }
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  List<Explanation> all() {
    return Arrays.stream(ProblemType.values()).map(Explanation::new).toList();
  }

  @GetMapping(path = "/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
  Explanation explain(@PathVariable String slug) {
    return ProblemType.ofSlug(slug)
        .map(Explanation::new)
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "There is no such problem type."));
  }

  @GetMapping(path = "/{slug}", produces = MediaType.TEXT_PLAIN_VALUE)
  String explainInText(@PathVariable String slug) {
    return explain(slug).text();
  }
}
