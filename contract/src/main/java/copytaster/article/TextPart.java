package copytaster.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of an article that a mention is in. */
public enum TextPart {
  /** The main headline. */
  @JsonProperty("headline")
  HEADLINE,

  /** The plain text of the body. */
  @JsonProperty("body")
  BODY,

  /** Another part, which a newer writer knows. */
  @JsonProperty("other")
  @JsonEnumDefaultValue
  OTHER
}
