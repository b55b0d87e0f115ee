package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Takes the key out of {@code Authorization: ApiKey} or {@code X-API-Key}. */
final class KeyHeaders implements AuthenticationConverter {

  static final String SCHEME = "ApiKey";
  static final String HEADER = "X-API-Key";

  private static final String PREFIX = SCHEME.toLowerCase(Locale.ROOT) + " ";

  @Override
  public @Nullable PresentedKey convert(HttpServletRequest request) {
    var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      return new PresentedKey(key(authorization.strip()));
    }
    var header = request.getHeader(HEADER);
    return header == null ? null : new PresentedKey(header.strip());
  }

  private static String key(String authorization) {
    if (!authorization.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
      throw new BadCredentialsException(
          "The Authorization header has another scheme than " + SCHEME + ".");
    }
    return authorization.substring(PREFIX.length()).strip();
  }
}
