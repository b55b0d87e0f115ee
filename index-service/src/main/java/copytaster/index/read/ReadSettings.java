package copytaster.index.read;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are read.
 *
 * @param size articles on a page, where the request does not say
 * @param maxSize articles on a page at most
 * @param maxLength characters of a parameter at most
 */
@ConfigurationProperties("copytaster.index.read")
record ReadSettings(
    @DefaultValue("20") int size,
    @DefaultValue("100") int maxSize,
    @DefaultValue("512") int maxLength) {

  /** Refuses what no request could keep to. */
  ReadSettings {
    if (size < 1 || maxSize < size || maxLength < 1) {
      throw new IllegalArgumentException(
          "copytaster.index.read: size and max-length are above 0, max-size not below size");
    }
  }
}
