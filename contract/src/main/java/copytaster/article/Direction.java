package copytaster.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The direction that a text is written in. */
public enum Direction {
  /** Left to right. */
  @JsonProperty("ltr")
  LTR,

  /** Right to left. */
  @JsonProperty("rtl")
  RTL,

  /** Another direction, which a newer writer knows. */
  @JsonProperty("other")
  @JsonEnumDefaultValue
  OTHER
}
