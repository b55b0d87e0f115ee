package copytaster.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

/** A service that is guarded by this module. */
@SpringBootApplication
class TestService {

  @Bean
  ScopeRule push() {
    return new ScopeRule(HttpMethod.POST, "/v1/stories", Scope.PUSH);
  }

  @Bean
  ScopeRule search() {
    return new ScopeRule(HttpMethod.GET, "/v1/articles/**", Scope.SEARCH);
  }

  @Bean
  ScopeRule description() {
    return ScopeRule.open(HttpMethod.GET, "/openapi.json");
  }

  @RestController
  static class Desk {

    record Story(String headline, int words) {}

    @PostMapping(path = "/v1/stories", consumes = MediaType.APPLICATION_JSON_VALUE)
    Story push(@RequestBody Story story) {
      return story;
    }

    @GetMapping("/v1/articles/caller")
    Caller caller(@AuthenticationPrincipal Caller caller) {
      return caller;
    }

    @GetMapping("/v1/articles/later")
    Callable<Caller> later(@AuthenticationPrincipal Caller caller) {
      return () -> caller;
    }

    @GetMapping(path = "/v1/articles/list", produces = "application/x-ndjson")
    String list(@RequestParam int limit) {
      return "{\"limit\":" + limit + "}\n";
    }

    @GetMapping("/v1/articles/failing/{way}")
    String fail(@PathVariable String way) throws Exception {
      throw switch (way) {
        case "gone" -> new ProblemException(ProblemType.GONE, "Killed.");
        case "unavailable" ->
            new ProblemException(ProblemType.UNAVAILABLE, "No answer.")
                .retryAfter(Duration.ofMillis(1500));
        case "format" ->
            new ProblemException(ProblemType.UNSUPPORTED_FORMAT, "No.")
                .header("Accept-Post", "text/plain");
        case "faults" ->
            new ProblemException(
                ProblemType.UNPROCESSABLE,
                "One fault.",
                List.of(new Fault("#/headlines/0", "missing", "There is no headline.")));
        case "upload" -> new MaxUploadSizeExceededException(1024);
        case "timeout" -> new AsyncRequestTimeoutException();
        case "locked" -> new ResponseStatusException(HttpStatus.LOCKED, "secret");
        default -> new IllegalStateException("secret");
      };
    }

    @GetMapping("/openapi.json")
    Map<String, String> description() {
      return Map.of("openapi", "3.1.0");
    }

    @GetMapping({"/v1/unruled", "/unruled"})
    String unruled() {
      return "secret";
    }

    @GetMapping("/actuator/fake")
    String actuator() {
      return "up";
    }
  }
}
