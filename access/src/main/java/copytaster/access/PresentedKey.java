package copytaster.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A key as a request brought it, before anyone looked whether it is good. */
final class PresentedKey extends AbstractAuthenticationToken {

  private final transient String key;

  PresentedKey(String key) {
    super(AuthorityUtils.NO_AUTHORITIES);
    this.key = key;
  }

  @Override
  public String getCredentials() {
    return key;
  }

  /** Not known yet; never the key. */
  @Override
  public String getPrincipal() {
    return "unknown";
  }
}
