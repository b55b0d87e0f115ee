package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * What an article is about.
 *
 * @param uri the subject's id, such as {@code medtop:11000000} of IPTC Media Topics
 * @param name its name
 * @param rel how the article stands to it, in the wire's words
 * @param literal its id as plain text, where it has no URI
 * @param creator who assigned it: null for the wire itself, else the machine's name
 * @param confidence how sure the creator is, 0 to 100
 * @param relevance how much of the article is about it, 0 to 100
 * @param rule the entry of a newsroom's own vocabulary, with its version, without which it would
 *     not be there; null if there is none
 */
public record Subject(
    @Nullable String uri,
    @Nullable String name,
    @Nullable String rel,
    @Nullable String literal,
    @Nullable String creator,
    @Nullable Integer confidence,
    @Nullable Integer relevance,
    @Nullable String rule) {

  /** Makes a subject that no newsroom's own vocabulary decided. */
  public Subject(
      @Nullable String uri,
      @Nullable String name,
      @Nullable String rel,
      @Nullable String literal,
      @Nullable String creator,
      @Nullable Integer confidence,
      @Nullable Integer relevance) {
    this(uri, name, rel, literal, creator, confidence, relevance, null);
  }
}
