package copytaster.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who signed a request, once its whole body has turned out to be what was signed. */
final class SignatureFilter extends OncePerRequestFilter {

  private final SignatureCheck check;
  private final SigningSettings.SignatureLimits limits;
  private final Problems problems;
  private final Semaphore bodies;

  SignatureFilter(SignatureCheck check, SigningSettings.SignatureLimits limits, Problems problems) {
    this.check = check;
    this.limits = limits;
    this.problems = problems;
    this.bodies = new Semaphore(limits.atOnce());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!SignedHeaders.areIn(request)) {
      chain.doFilter(request, response);
    } else if (bodies.tryAcquire()) {
      try {
        checked(request, response, chain);
      } finally {
        bodies.release();
      }
    } else {
      problems.write(busy(), request, response);
    }
  }

  private void checked(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SignedHeaders headers;
    SignedRequest signed;
    try {
      headers = SignedHeaders.of(request);
      signed = signed(headers, request);
    } catch (ProblemException e) {
      problems.write(e, request, response);
      return;
    }
    boolean answered = false;
    try {
      chain.doFilter(signed, response);
      answered = !isToBeSentAgain(response.getStatus());
    } finally {
      if (!answered) {
        check.forget(headers);
      }
    }
  }

  private SignedRequest signed(SignedHeaders headers, HttpServletRequest request)
      throws IOException {
    // What has no body would be signed by its time alone.
    if (!HttpMethod.POST.matches(request.getMethod())) {
      throw BadSignature.of(SignedHeaders.SIGNATURE, "not-here", "Only what is POSTed is signed.");
    }
    var key = check.key(headers);
    var body = body(request);
    check.check(key, headers, body);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new KnownCaller(key.caller()));
    SecurityContextHolder.setContext(context);
    return new SignedRequest(request, body);
  }

  private byte[] body(HttpServletRequest request) throws IOException {
    int most = (int) limits.body().toBytes();
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    var body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge(most);
    }
    return body;
  }

  private static boolean isToBeSentAgain(int status) {
    return status == HttpStatus.TOO_MANY_REQUESTS.value()
        || status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  private static ProblemException tooLarge(int most) {
    return new ProblemException(
        ProblemType.TOO_LARGE, "A signed body is at most " + most + " bytes.");
  }

  private static ProblemException busy() {
    return new ProblemException(
            ProblemType.UNAVAILABLE, "Too many signed requests are being read at once.")
        .retryAfter(Duration.ofSeconds(1));
  }
}
