package copytaster.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who has access.
 *
 * @param keys that are taken; without any, every request that needs a key is refused
 */
@ConfigurationProperties("copytaster.access")
record AccessSettings(@DefaultValue List<AccessKey> keys) {

  AccessSettings {
    keys = List.copyOf(keys);
  }
}
