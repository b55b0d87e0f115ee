package copytaster.index;

import copytaster.testkit.Unique;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the service under test its own names, short waits, and the keys of its callers. */
final class TestSetup implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = Unique.name("it");
    var properties = new LinkedHashMap<String, Object>();
    properties.put("copytaster.topics.prefix", name + ".");
    properties.put("copytaster.topics.partitions", "2");
    properties.put("copytaster.index.name", name);
    properties.put("copytaster.index.schema.replicas", "0");
    properties.put("copytaster.index.schema.retry", "200ms");
    properties.put("copytaster.index.write.first-wait", "200ms");
    properties.put("copytaster.index.write.look", "100ms");
    properties.put("copytaster.index.cursor.key", "a secret of the tests");
    properties.put("logging.structured.format.console", "");
    key(properties, 0, Keys.READER, "consumer", "SEARCH");
    key(properties, 1, Keys.NEWSROOM, "newsroom", "SEARCH,NEWSROOM");
    key(properties, 2, Keys.PROVIDER, "anb", "PUSH,SEARCH");
    key(properties, 3, Keys.PUSHER, "anb", "PUSH");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test setup", properties));
  }

  private static void key(
      Map<String, Object> properties, int index, String key, String provider, String scopes) {
    var prefix = "copytaster.access.keys[" + index + "].";
    properties.put(prefix + "id", "key-" + index);
    properties.put(prefix + "provider", provider);
    properties.put(prefix + "hash", sha256(key));
    properties.put(prefix + "scopes", scopes);
  }

  private static String sha256(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
