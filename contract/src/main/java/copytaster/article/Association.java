package copytaster.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to the article: a picture, a video, a related story.
 *
 * @param name the part it plays, such as {@code featureimage} or {@code image-1}
 * @param uri its id
 * @param type what it is: {@code picture}, {@code video}, {@code text} …
 * @param headline its headline or alternative text
 * @param caption its description
 * @param by who made it
 * @param copyrightHolder who owns it
 * @param usageTerms what may be done with it
 * @param renditions its files
 */
public record Association(
    String name,
    @Nullable String uri,
    @Nullable String type,
    @Nullable String headline,
    @Nullable String caption,
    @Nullable String by,
    @Nullable String copyrightHolder,
    @Nullable String usageTerms,
    List<Rendition> renditions) {

  /** Copies the renditions; none where they are missing. */
  public Association {
    renditions = Lists.copy(renditions);
  }
}
