package copytaster.stack.key;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One provider's key.
 *
 * @param provider who pushes with it
 * @param key the secret
 */
public record ProviderKey(String provider, String key) {

  /** The provider whose key may do everything. */
  public static final String DEMO = "demo";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  /** Refuses a name that would not do as a provider. */
  public ProviderKey {
    if (!NAME.matcher(provider).matches()) {
      throw new IllegalArgumentException(
          "a provider is named in lower-case letters, digits and hyphens, 40 at most: " + provider);
    }
  }

  /** Makes a new key. */
  static ProviderKey random(String provider) {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new ProviderKey(
        provider, "ct_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  List<String> scopes() {
    return provider.equals(DEMO)
        ? List.of("push", "search", "newsroom", "operate")
        : List.of("push", "search");
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "ProviderKey[provider=" + provider + "]";
  }
}
