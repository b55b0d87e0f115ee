package copytaster.access;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** The kinds of problem that the services answer with (RFC 9457), each explained under its type. */
public enum ProblemType {
  /** The request is not what its media type says. */
  MALFORMED(
      400,
      "The request cannot be read",
      "The body, a header or the request line is not well-formed. Correct it before you send it"
          + " again; `detail` and `errors` say where."),
  /** A query parameter that nobody knows. */
  UNKNOWN_PARAMETER(
      400,
      "A query parameter is not known",
      "Parameters that are not known are refused, so that a misspelt filter is not silently left"
          + " out. `errors` names them."),
  /** A parameter whose value is missing or wrong. */
  INVALID_PARAMETER(
      400,
      "A parameter has a value that is not allowed",
      "A query parameter, path part or header is missing or has a value outside what is allowed."
          + " `errors` says which, and what is allowed."),
  /** No key, or one that is not good. */
  UNAUTHENTICATED(
      401,
      "A valid API key is needed",
      "Send your key as `Authorization: ApiKey <key>` or as `X-API-Key: <key>`, or sign what you"
          + " POST. `errors` says which header of a signed request is wrong. Keys can expire and be"
          + " withdrawn; the operators give out new ones."),
  /** The key lacks a scope. */
  FORBIDDEN(
      403,
      "The API key is not good for this",
      "The key is valid, but lacks the scope that the request needs. `detail` names the scope; the"
          + " operators can add it to the key."),
  /** Nothing is there. */
  NOT_FOUND(
      404,
      "Nothing is here",
      "There is no such resource, or you may not know of it yet. Check the address."),
  /** The path is served, but not with this method. */
  METHOD_NOT_ALLOWED(
      405,
      "The method is not allowed here",
      "The resource is there but does not take this method. The `Allow` header lists those it"
          + " takes."),
  /** No form that the client accepts. */
  NOT_ACCEPTABLE(
      406,
      "The resource has no form that you accept",
      "The `Accept` header names no media type in which the resource can be had. `detail` lists"
          + " those that can."),
  /** It was there and was withdrawn. */
  GONE(
      410,
      "The article was killed",
      "The article was here and its provider withdrew it. Do not use it; remove copies that you"
          + " hold."),
  /** It is not as the client says it has to be for this. */
  PRECONDITION_FAILED(
      412,
      "The resource is not as you expect it",
      "It was changed since you read it, or is there already, so that `If-Match` or `If-None-Match`"
          + " forbids what you ask for. Read it again, and decide anew."),
  /** More bytes, lines or parts than are taken. */
  TOO_LARGE(
      413,
      "The request is too large",
      "The request is larger than this service takes. `detail` says the limit. Send it in smaller"
          + " parts; an unchanged repeat will be refused again."),
  /** A media type or charset that no parser reads. */
  UNSUPPORTED_FORMAT(
      415,
      "The format is not supported",
      "The `Content-Type` or its charset or the `Content-Encoding` is not one that this resource"
          + " reads. `Accept-Post` lists the media types that it does."),
  /** Well-formed, but no article can be made of it. */
  UNPROCESSABLE(
      422,
      "The content cannot be processed",
      "The request is well-formed but what it says cannot be used. `errors` names each fault and"
          + " where it is. Correct them before you send it again."),
  /** Over the caller's rate. */
  TOO_MANY_REQUESTS(
      429,
      "Too many requests",
      "You have sent more than your share. Wait for as long as `Retry-After` says, then go on."),
  /** Something that is needed does not answer. */
  UNAVAILABLE(
      503,
      "The service cannot do this just now",
      "Something that the service needs does not answer. Nothing was taken over from your request:"
          + " send it again, unchanged, after the time that `Retry-After` says."),
  /** A fault of the service. */
  INTERNAL(
      500,
      "The service failed",
      "This is the service's fault, not yours. Tell the operators the `traceId`, if there is one.");

  private final HttpStatus status;
  private final String title;
  private final String explanation;

  ProblemType(int status, String title, String explanation) {
    this.status = HttpStatus.valueOf(status);
    this.title = title;
    this.explanation = explanation;
  }

  /** Returns the status that answers of this type have. */
  public HttpStatus status() {
    return status;
  }

  /** Returns what is wrong, in a few words that are always the same. */
  public String title() {
    return title;
  }

  /** Returns what it means and what to do about it. */
  public String explanation() {
    return explanation;
  }

  /** Returns the last part of the type's URI. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the URI that names the type; relative, so that it leads to the service that answered.
   */
  public URI uri() {
    return URI.create("/problems/" + slug());
  }

  /** Returns the type that a slug names. */
  public static Optional<ProblemType> ofSlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /** Returns the first type that has a status. */
  static Optional<ProblemType> ofStatus(int status) {
    return Arrays.stream(values()).filter(type -> type.status.value() == status).findFirst();
  }
}
