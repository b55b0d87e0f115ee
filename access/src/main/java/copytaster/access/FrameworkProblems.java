package copytaster.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Says in our words what Spring MVC refuses; only what the client sent, never a class or message.
 */
final class FrameworkProblems {

  private FrameworkProblems() {}

  /** Returns the problem; nothing where the status alone says it. */
  static Optional<ProblemException> of(Exception refusal) {
    return Optional.ofNullable(
        switch (refusal) {
          case HttpRequestMethodNotSupportedException e -> method(e);
          case HttpMediaTypeNotSupportedException e -> mediaType(e);
          case HttpMediaTypeNotAcceptableException e -> notAcceptable(e);
          case MissingServletRequestParameterException e ->
              parameter(Fault.ofParameter(e.getParameterName(), "missing", "This must be given."));
          case MissingRequestHeaderException e ->
              parameter(new Fault(e.getHeaderName(), "missing", "This header must be sent."));
          case MissingServletRequestPartException e ->
              parameter(new Fault(e.getRequestPartName(), "missing", "This part must be sent."));
          case MethodArgumentTypeMismatchException e -> mismatch(e.getName(), e);
          case TypeMismatchException e -> mismatch(e.getPropertyName(), e);
          case HttpMessageNotReadableException _ ->
              new ProblemException(ProblemType.MALFORMED, "The body cannot be read.");
          case MethodArgumentNotValidException e -> invalid(e);
          case HandlerMethodValidationException e -> invalid(e);
          default -> null;
        });
  }

  private static ProblemException method(HttpRequestMethodNotSupportedException e) {
    var supported = e.getSupportedMethods();
    var others = supported == null ? "" : String.join(", ", supported);
    return new ProblemException(
        ProblemType.METHOD_NOT_ALLOWED,
        "%s is not taken here; %s is.".formatted(e.getMethod(), others));
  }

  private static ProblemException mediaType(HttpMediaTypeNotSupportedException e) {
    var sent = e.getContentType();
    return new ProblemException(
        ProblemType.UNSUPPORTED_FORMAT,
        (sent == null ? "No Content-Type was sent" : sent + " is not read here")
            + listed(e.getSupportedMediaTypes(), "; these are: "));
  }

  private static ProblemException notAcceptable(HttpMediaTypeNotAcceptableException e) {
    return new ProblemException(
        ProblemType.NOT_ACCEPTABLE,
        "None of the accepted media types can be had here"
            + listed(e.getSupportedMediaTypes(), "; these can: "));
  }

  private static String listed(List<MediaType> types, String before) {
    return types.isEmpty() ? "." : before + MediaType.toString(types) + ".";
  }

  private static ProblemException mismatch(@Nullable String name, TypeMismatchException e) {
    var required = e.getRequiredType();
    var detail =
        required != null && required.isEnum()
            ? "This must be one of the names that are documented."
            : "This value cannot be read"
                + (required == null ? "." : " as " + required.getSimpleName() + ".");
    return parameter(Fault.ofParameter(name == null ? "" : name, "unreadable", detail));
  }

  private static ProblemException parameter(Fault fault) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "A parameter is missing or has a value that is not allowed.",
        List.of(fault));
  }

  private static ProblemException invalid(MethodArgumentNotValidException e) {
    var faults =
        e.getBindingResult().getFieldErrors().stream()
            .map(error ->
                new Fault(
                    "#/" + error.getField().replaceAll("[.\\[]", "/").replace("]", ""),
                    code(error.getCode()),
                    text(error.getDefaultMessage())))
            .toList();
    return new ProblemException(
        ProblemType.UNPROCESSABLE, "The body says something that is not allowed.", faults);
  }

  private static ProblemException invalid(HandlerMethodValidationException e) {
    var faults =
        e.getParameterValidationResults().stream()
            .flatMap(result ->
                result.getResolvableErrors().stream()
                    .map(error ->
                        Fault.ofParameter(
                            text(result.getMethodParameter().getParameterName()),
                            "invalid",
                            text(error.getDefaultMessage()))))
            .toList();
    return new ProblemException(
        ProblemType.INVALID_PARAMETER, "A parameter has a value that is not allowed.", faults);
  }

  private static String code(@Nullable String code) {
    return code == null ? "invalid" : code;
  }

  private static String text(@Nullable String message) {
    return message == null ? "" : message;
  }
}
