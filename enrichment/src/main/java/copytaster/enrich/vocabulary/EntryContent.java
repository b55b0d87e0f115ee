package copytaster.enrich.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What an entry says; in JSON {@code kind} tells which of these it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EntityEntry.class, name = EntityEntry.KIND),
  @JsonSubTypes.Type(value = AliasEntry.class, name = AliasEntry.KIND),
  @JsonSubTypes.Type(value = StopEntry.class, name = StopEntry.KIND),
  @JsonSubTypes.Type(value = SubjectRule.class, name = SubjectRule.KIND)
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface EntryContent permits EntityEntry, AliasEntry, StopEntry, SubjectRule {

  /** Returns how many names, aliases, phrases or terms it adds to the vocabulary. */
  int size();

  /** Returns the id of the one thing that it says something of; null if it is none. */
  @Nullable String about();
}
