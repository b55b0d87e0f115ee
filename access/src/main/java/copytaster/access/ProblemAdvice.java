package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers with a problem whatever a controller, or Spring MVC before it, throws. */
@Order(ProblemAdvice.ORDER)
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  /** Before Boot's own advice, which has 0. */
  static final int ORDER = -100;

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> problem(ProblemException e, WebRequest request) {
    if (e.type() == ProblemType.INTERNAL) {
      logger.error(e.getMessage(), e);
    }
    return answer(e, new HttpHeaders(), e, request);
  }

  /** Leaves to the security filters what is theirs. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void refused(RuntimeException e) {
    throw e;
  }

  /** Logs what nobody expected, and tells nothing of it. */
  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      return null; // nobody is there to read an answer
    }
    logger.error("Unexpected error", e);
    return answer(
        StatusProblems.of(HttpStatus.INTERNAL_SERVER_ERROR),
        new HttpHeaders(),
        HttpStatus.INTERNAL_SERVER_ERROR,
        e,
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var all = new HttpHeaders();
    all.putAll(headers);
    if (!e.getSupportedMediaTypes().isEmpty() && "POST".equals(servlet(request).getMethod())) {
      all.set("Accept-Post", MediaType.toString(e.getSupportedMediaTypes()));
    }
    return handleExceptionInternal(e, null, all, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return FrameworkProblems.of(e)
        .map(problem -> answer(problem, headers, e, request))
        .orElseGet(() -> answer(StatusProblems.of(status), headers, status, e, request));
  }

  private @Nullable ResponseEntity<Object> answer(
      ProblemException problem, HttpHeaders headers, Exception e, WebRequest request) {
    var all = new HttpHeaders();
    all.putAll(headers);
    problem.headers().forEach(all::set);
    return answer(problem.toDetail(), all, problem.type().status(), e, request);
  }

  private @Nullable ResponseEntity<Object> answer(
      ProblemDetail problem,
      HttpHeaders headers,
      HttpStatusCode status,
      Exception e,
      WebRequest request) {
    var complete = problems.complete(problem, servlet(request));
    var all = new HttpHeaders(); // those of some exceptions cannot be changed
    all.putAll(headers);
    all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(e, complete, all, status, request);
  }

  private static HttpServletRequest servlet(WebRequest request) {
    return ((ServletWebRequest) request).getRequest();
  }
}
