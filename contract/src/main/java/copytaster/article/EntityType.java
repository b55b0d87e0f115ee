package copytaster.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing an entity is. */
public enum EntityType {
  /** A human being. */
  @JsonProperty("person")
  PERSON,

  /** A body of people: a state organ, company, party, agency. */
  @JsonProperty("organisation")
  ORGANISATION,

  /** A place on earth: a country, city, region, building. */
  @JsonProperty("place")
  PLACE,

  /** Something else, or a kind which a newer writer knows. */
  @JsonProperty("other")
  @JsonEnumDefaultValue
  OTHER
}
