package copytaster.access;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One configured key that requests are signed with.
 *
 * @param id names the key in requests and logs; unique among all keys
 * @param provider whose key it is; a provider may have several, so that keys can be rotated
 * @param secret what both sides know
 * @param scopes what the key is good for
 */
record SigningKey(
    @DefaultValue("") String id,
    @DefaultValue("") String provider,
    @DefaultValue("") String secret,
    @DefaultValue Set<Scope> scopes) {

  SigningKey {
    scopes = Set.copyOf(scopes);
  }

  Caller caller() {
    return new Caller(id, provider, scopes);
  }

  byte[] secretBytes() {
    return secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "SigningKey[id=%s, provider=%s, scopes=%s]".formatted(id, provider, scopes);
  }
}
