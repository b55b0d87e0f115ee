package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Tells callers that, and why, they were refused. */
final class Refusals
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  /** Answers a request without a key. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    // Outside of the API there is no secret in what is not there.
    if (verdict(refusal.getCause()) instanceof Verdict.NoRule
        && !request.getRequestURI().startsWith(request.getContextPath() + "/v1/")) {
      problems.write(notFound(), request, response);
    } else {
      unauthenticated(request, response, "No API key was sent.");
    }
  }

  /** Answers a request with a key that is not good. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    var detail = refusal.getMessage();
    unauthenticated(request, response, detail == null ? "The API key is not good." : detail);
  }

  /** Answers a request whose key is good, but not for this. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    var problem =
        switch (verdict(refusal)) {
          case Verdict.ScopeMissing(var anyOf) -> missing(anyOf);
          case Verdict.OtherMethods(var allowed) -> otherMethods(request, allowed);
          case Verdict.NoRule() -> notFound();
          case null, default -> new ProblemException(ProblemType.FORBIDDEN, "This is not allowed.");
        };
    problems.write(problem, request, response);
  }

  private void unauthenticated(
      HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
    var problem =
        new ProblemException(ProblemType.UNAUTHENTICATED, detail)
            .header(HttpHeaders.WWW_AUTHENTICATE, KeyHeaders.SCHEME);
    problems.write(problem, request, response);
  }

  private static ProblemException missing(Set<Scope> anyOf) {
    var names = anyOf.stream().map(Scope::name).collect(Collectors.joining(" or "));
    return new ProblemException(
        ProblemType.FORBIDDEN, "The API key lacks the scope " + names + ".");
  }

  private static ProblemException otherMethods(
      HttpServletRequest request, Set<HttpMethod> allowed) {
    var names = allowed.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
    return new ProblemException(
            ProblemType.METHOD_NOT_ALLOWED,
            "%s is not taken here; %s is.".formatted(request.getMethod(), names))
        .header(HttpHeaders.ALLOW, names);
  }

  private static ProblemException notFound() {
    return new ProblemException(ProblemType.NOT_FOUND, "Nothing is served under this path.");
  }

  private static @Nullable Verdict verdict(@Nullable Throwable refusal) {
    return refusal instanceof AuthorizationDeniedException denied
            && denied.getAuthorizationResult() instanceof Verdict verdict
        ? verdict
        : null;
  }
}
