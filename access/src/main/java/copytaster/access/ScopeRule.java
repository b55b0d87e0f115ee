package copytaster.access;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Which scope a request needs. A service declares one bean for each path it serves; what no rule
 * names is refused. A rule for GET holds for HEAD too.
 *
 * @param method of the request
 * @param pattern of the path, as in {@code /v1/articles/{id}}
 * @param anyOf scopes of which the key must have one; none lets everybody in
 */
public record ScopeRule(HttpMethod method, String pattern, Set<Scope> anyOf) {

  /** Keeps the scopes in their own order. */
  public ScopeRule {
    anyOf = anyOf.isEmpty() ? Set.of() : EnumSet.copyOf(anyOf);
  }

  /** Makes a rule that wants one scope. */
  public ScopeRule(HttpMethod method, String pattern, Scope scope) {
    this(method, pattern, Set.of(scope));
  }

  /** Returns a rule that lets everybody in, with or without a key. */
  public static ScopeRule open(HttpMethod method, String pattern) {
    return new ScopeRule(method, pattern, Set.of());
  }
}
