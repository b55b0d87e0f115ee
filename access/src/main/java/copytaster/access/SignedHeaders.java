package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a signed request says of its signature.
 *
 * @param keyId names the key
 * @param timestamp seconds since 1970, as sent, since they are signed as sent
 * @param signature the bytes of the signature
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record SignedHeaders(String keyId, String timestamp, byte[] signature) {

  static final String KEY_ID = "X-Provider-Key-Id";
  static final String TIMESTAMP = "X-Timestamp";
  static final String SIGNATURE = "X-Signature";

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final Pattern SHA256 = Pattern.compile("sha256=([0-9A-Fa-f]{64})");

  /** Returns whether a request is meant to be signed. */
  static boolean areIn(HttpServletRequest request) {
    return request.getHeader(SIGNATURE) != null || request.getHeader(KEY_ID) != null;
  }

  /**
   * Reads the headers.
   *
   * @throws ProblemException if one is missing, or cannot be read
   */
  static SignedHeaders of(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || request.getHeader(KeyHeaders.HEADER) != null) {
      throw BadSignature.of(SIGNATURE, "ambiguous", "Send a key or a signature, not both.");
    }
    var keyId = needed(request, KEY_ID);
    var timestamp = needed(request, TIMESTAMP);
    if (!SECONDS.matcher(timestamp).matches()) {
      throw BadSignature.of(TIMESTAMP, "malformed", "The time is in seconds since 1970.");
    }
    var signature = SHA256.matcher(needed(request, SIGNATURE));
    if (!signature.matches()) {
      throw BadSignature.of(
          SIGNATURE, "malformed", "A signature is sha256= and 64 hexadecimal digits.");
    }
    return new SignedHeaders(keyId, timestamp, HexFormat.of().parseHex(signature.group(1)));
  }

  private static String needed(HttpServletRequest request, String name) {
    @Nullable String value = request.getHeader(name);
    if (value == null || value.isBlank()) {
      throw BadSignature.of(name, "missing", "A signed request needs this header.");
    }
    return value.strip();
  }

  long seconds() {
    return Long.parseLong(timestamp);
  }
}
