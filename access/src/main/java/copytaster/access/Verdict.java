package copytaster.access;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationResult;

/** What the rules say of a request. */
sealed interface Verdict extends AuthorizationResult {

  /** The caller may. */
  record Granted() implements Verdict {}

  /** The rules want one of these scopes, of which the caller has none. */
  record ScopeMissing(Set<Scope> anyOf) implements Verdict {}

  /** There are rules for the path, for other methods. */
  record OtherMethods(Set<HttpMethod> allowed) implements Verdict {}

  /** There is no rule for the path. */
  record NoRule() implements Verdict {}

  @Override
  default boolean isGranted() {
    return this instanceof Granted;
  }
}
