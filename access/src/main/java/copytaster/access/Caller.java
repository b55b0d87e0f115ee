package copytaster.access;

import java.util.Set;

/**
 * Who calls: the principal of a request that came with a good key.
 *
 * @param keyId names the key, never the key itself: fit for logs
 * @param provider whose key it is
 * @param scopes what the key is good for
 */
public record Caller(String keyId, String provider, Set<Scope> scopes) {

  /** Copies the scopes. */
  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** Tells whether the caller's key has a scope. */
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
