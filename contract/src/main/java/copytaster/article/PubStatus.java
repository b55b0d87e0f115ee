package copytaster.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an article may be published (IPTC publishing status). A status unknown to a reader is
 * {@link #WITHHELD}.
 */
public enum PubStatus {
  /** May be published, once its embargo is over. */
  @JsonProperty("usable")
  USABLE,

  /** Not to be published until further notice. */
  @JsonProperty("withheld")
  @JsonEnumDefaultValue
  WITHHELD,

  /** Killed: never to be published, and to be taken down where it was. */
  @JsonProperty("canceled")
  CANCELED
}
