package copytaster.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A caller whose key was good. */
final class KnownCaller extends AbstractAuthenticationToken {

  private final transient Caller caller;

  KnownCaller(Caller caller) {
    super(AuthorityUtils.createAuthorityList(caller.scopes().stream().map(Scope::name).toList()));
    this.caller = caller;
    setAuthenticated(true);
  }

  /** Nothing: the key is not needed again. */
  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public String getName() {
    return caller.keyId();
  }
}
