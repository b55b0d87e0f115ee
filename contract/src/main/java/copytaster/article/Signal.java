package copytaster.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a wire says of a version, beside its status. */
public enum Signal {
  /** A newer text of a story that was sent before. */
  @JsonProperty("update")
  UPDATE,

  /** A text that puts an error right. */
  @JsonProperty("correction")
  CORRECTION,

  /** A story written anew from the top, in place of all before. */
  @JsonProperty("writethru")
  WRITETHRU,

  /** A note to editors, not a story. */
  @JsonProperty("advisory")
  ADVISORY,

  /** An order to take a story down. */
  @JsonProperty("kill")
  KILL,

  /** Another signal, which a newer writer knows. */
  @JsonProperty("other")
  @JsonEnumDefaultValue
  OTHER
}
