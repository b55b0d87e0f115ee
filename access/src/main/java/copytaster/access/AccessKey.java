package copytaster.access;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One configured key.
 *
 * @param id names the key in logs; unique
 * @param provider whose key it is; a provider may have several, so that keys can be rotated
 * @param hash SHA-256 of the key, in lower-case hex
 * @param scopes what the key is good for
 * @param expires from when on the key is refused; never, where it is left out
 */
record AccessKey(
    @DefaultValue("") String id,
    @DefaultValue("") String provider,
    @DefaultValue("") String hash,
    @DefaultValue Set<Scope> scopes,
    @Nullable Instant expires) {

  AccessKey {
    scopes = Set.copyOf(scopes);
  }

  Caller caller() {
    return new Caller(id, provider, scopes);
  }

  byte[] digest() {
    return HexFormat.of().parseHex(hash);
  }

  boolean expired(Instant now) {
    return expires != null && !now.isBefore(expires);
  }

  /** Leaves the hash out. */
  @Override
  public String toString() {
    return "AccessKey[id=%s, provider=%s, scopes=%s, expires=%s]"
        .formatted(id, provider, scopes, expires);
  }
}
