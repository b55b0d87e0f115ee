package copytaster.stack.key;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The settings by which the services know the keys: their hashes and what each is good for. */
public final class AccessFile {

  private AccessFile() {}

  /** Writes the settings of these keys. */
  public static void write(Path path, List<ProviderKey> keys) {
    KeyFile.replace(path, settings(keys));
  }

  static String settings(List<ProviderKey> keys) {
    var settings = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var name = "copytaster.access.keys[" + i + "].";
      settings.append(name).append("id=").append(key.provider()).append('\n');
      settings.append(name).append("provider=").append(key.provider()).append('\n');
      settings.append(name).append("hash=").append(sha256(key.key())).append('\n');
      settings.append(name).append("scopes=").append(String.join(",", key.scopes())).append('\n');
    }
    return settings.toString();
  }

  private static String sha256(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
