package copytaster.index;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names in Elasticsearch that writing, reading and the schema agree on.
 *
 * @param name the alias that readers use, and the stem of the other names
 */
@ConfigurationProperties("copytaster.index")
public record IndexNames(@DefaultValue("articles") String name) {

  /** Returns the alias that is read. */
  public String readAlias() {
    return name;
  }

  /** Returns the alias that is written to. */
  public String writeAlias() {
    return name + "-write";
  }

  /** Returns the first index behind both aliases. */
  public String firstIndex() {
    return name + "-000001";
  }

  /** Returns the index template. */
  public String template() {
    return "copytaster-" + name;
  }

  /** Returns the pattern of the indices that the template is for. */
  public String pattern() {
    return name + "-*";
  }
}
