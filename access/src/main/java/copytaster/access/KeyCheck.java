package copytaster.access;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;

/** Finds the caller whose key was presented. */
final class KeyCheck implements AuthenticationManager {

  private static final Logger log = LoggerFactory.getLogger(KeyCheck.class);

  private final KeyRing keys;
  private final InstantSource clock;

  KeyCheck(KeyRing keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    if (!(authentication instanceof PresentedKey presented)) {
      throw new BadCredentialsException("Only API keys are taken.");
    }
    var key =
        keys.find(presented.getCredentials())
            .orElseThrow(() -> new BadCredentialsException("The API key is not known."));
    if (key.expired(clock.instant())) {
      log.info("Refused key {} of {}: expired {}", key.id(), key.provider(), key.expires());
      throw new CredentialsExpiredException("The API key expired at " + key.expires() + ".");
    }
    return new KnownCaller(key.caller());
  }
}
