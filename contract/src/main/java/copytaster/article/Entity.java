package copytaster.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place that an article mentions.
 *
 * @param type what kind of thing it is
 * @param uri its id, such as {@code iso:SY} or {@code ent:person/vladimir-putin}
 * @param name its name in the language of the article, else the first known
 * @param names its names by language (BCP 47), so that an article is found by the name in another
 *     language
 * @param creator the machine that found it
 * @param method how it was found: "vocabulary", "rules" or "transformer"
 * @param rule what decided: the rule, the name in the vocabulary, or the entry of a newsroom's own
 *     with its version; for people to read
 * @param confidence how sure the creator is, 0 to 100
 * @param relevance how much of the article is about it, 0 to 100
 * @param mentions where it is mentioned, in the order of the text
 */
public record Entity(
    EntityType type,
    String uri,
    String name,
    // The same article is the same bytes, whichever process wrote it.
    @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES) Map<String, String> names,
    String creator,
    @Nullable String method,
    @Nullable String rule,
    int confidence,
    int relevance,
    List<Mention> mentions) {

  /** Copies names and mentions; none where they are missing. */
  public Entity {
    names = names == null ? Map.of() : Map.copyOf(names);
    mentions = Lists.copy(mentions);
  }
}
