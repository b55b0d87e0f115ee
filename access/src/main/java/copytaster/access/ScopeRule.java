package copytaster.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Which scope a request needs. A service declares one bean for each path it serves; what no rule
 * names is refused. A rule for GET holds for HEAD too.
 *
 * @param method of the request
 * @param pattern of the path, as in {@code /v1/articles/{id}}
 * @param scope that the key must have; null lets everybody in
 */
public record ScopeRule(HttpMethod method, String pattern, @Nullable Scope scope) {

  /** Returns a rule that lets everybody in, with or without a key. */
  public static ScopeRule open(HttpMethod method, String pattern) {
    return new ScopeRule(method, pattern, null);
  }
}
