package copytaster.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a key: all that settings hold of it. */
public final class KeyHash {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private KeyHash() {}

  /**
   * Returns the hash of a key in lower-case hex, as {@code copytaster.access.keys[].hash} wants.
   */
  public static String of(String key) {
    return HexFormat.of().formatHex(bytes(key));
  }

  static byte[] bytes(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static boolean isHash(String text) {
    return FORM.matcher(text).matches();
  }
}
