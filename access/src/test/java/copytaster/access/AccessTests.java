package copytaster.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Tests who is let in. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class AccessTests {

  @Autowired private RestTestClient client;

  private RestTestClient.ResponseSpec get(String path, String header, String value) {
    return client.get().uri(path).header(header, value).exchange();
  }

  private RestTestClient.ResponseSpec get(String path) {
    return client.get().uri(path).exchange();
  }

  @Test
  void takesTheKeyFromTheAuthorizationHeader() {
    get("/v1/articles/caller", "Authorization", "ApiKey good")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.keyId")
        .isEqualTo("anb-1")
        .jsonPath("$.provider")
        .isEqualTo("anb")
        .jsonPath("$.scopes.length()")
        .isEqualTo(2);
  }

  @Test
  void takesTheKeyFromItsOwnHeaderAndTheSchemeInAnyCase() {
    get("/v1/articles/caller", "X-API-Key", "reader").expectStatus().isOk();
    get("/v1/articles/caller", "authorization", "apikey reader").expectStatus().isOk();
  }

  @Test
  void knowsTheCallerInAnAnswerThatComesLater() {
    get("/v1/articles/later", "X-API-Key", "reader")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.keyId")
        .isEqualTo("anb-2");
  }

  @Test
  void asksForAKey() {
    get("/v1/articles/caller")
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "ApiKey")
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/unauthenticated")
        .jsonPath("$.status")
        .isEqualTo(401)
        .jsonPath("$.detail")
        .isEqualTo("No API key was sent.")
        .jsonPath("$.instance")
        .isEqualTo("/v1/articles/caller");
  }

  @Test
  void refusesAKeyThatIsNotKnown() {
    get("/v1/articles/caller", "X-API-Key", "guess")
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "ApiKey")
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("The API key is not known.");
  }

  @Test
  void refusesTheHashInPlaceOfTheKey() {
    get("/v1/articles/caller", "X-API-Key", ServiceTest.GOOD_HASH).expectStatus().isUnauthorized();
  }

  @Test
  void refusesAnEmptyKeyAndAnotherScheme() {
    get("/v1/articles/caller", "X-API-Key", "").expectStatus().isUnauthorized();
    get("/v1/articles/caller", "Authorization", "ApiKey").expectStatus().isUnauthorized();
    get("/v1/articles/caller", "Authorization", "Bearer good")
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("The Authorization header has another scheme than ApiKey.");
  }

  @Test
  void saysThatAKeyExpired() {
    get("/v1/articles/caller", "X-API-Key", "expired")
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("The API key expired at 2026-01-01T00:00:00Z.");
  }

  @Test
  void namesTheMissingScope() {
    client
        .post()
        .uri("/v1/stories")
        .header("X-API-Key", "reader")
        .contentType(MediaType.APPLICATION_JSON)
        .body("{}")
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/forbidden")
        .jsonPath("$.detail")
        .isEqualTo("The API key lacks the scope PUSH.");
  }

  @Test
  void hidesWhatNoRuleNames() {
    get("/v1/unruled").expectStatus().isUnauthorized();
    get("/v1/unruled", "X-API-Key", "good").expectStatus().isNotFound();
    get("/unruled").expectStatus().isNotFound();
    get("/unruled", "X-API-Key", "good").expectStatus().isNotFound();
  }

  @Test
  void letsEverybodyInWhereARuleSaysSo() {
    get("/openapi.json").expectStatus().isOk();
    get("/actuator/fake").expectStatus().isOk();
    get("/problems").expectStatus().isOk();
  }

  @Test
  void takesHeadWhereItTakesGet() {
    client
        .head()
        .uri("/v1/articles/caller")
        .header("X-API-Key", "reader")
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void listsTheMethodsThatTheRulesAllow() {
    client
        .method(HttpMethod.DELETE)
        .uri("/v1/articles/caller")
        .header("X-API-Key", "good")
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .valueEquals("Allow", "GET, HEAD")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/method-not-allowed");
  }

  @Test
  void startsNoSessionAndShowsNoLoginPage() {
    get("/login").expectStatus().isNotFound().expectHeader().doesNotExist("Set-Cookie");
    get("/v1/articles/caller", "X-API-Key", "good").expectHeader().doesNotExist("Set-Cookie");
  }

  @Test
  void sendsStrictHeaders() {
    get("/v1/articles/caller", "X-API-Key", "good")
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Referrer-Policy", "no-referrer")
        .expectHeader()
        .valueEquals("Cache-Control", "private, no-cache");
    get("/v1/articles/caller")
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff");
  }

  @Test
  void writesNoKeyIntoTheLog(CapturedOutput output) {
    get("/v1/articles/caller", "X-API-Key", "never-to-be-logged").expectStatus().isUnauthorized();
    get("/v1/articles/caller", "X-API-Key", "expired").expectStatus().isUnauthorized();
    assertThat(output).contains("Refused key old of anb").doesNotContain("never-to-be-logged");
    assertThat(output).doesNotContain("Using generated security password");
  }
}
