package copytaster.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * What a sender says beside the story, for formats that have no field for it. A story's own field
 * goes before a hint.
 *
 * @param id the wire's id of the story, header {@code Story-Id}
 * @param date when this version was created, header {@code Story-Date}
 * @param language of the text (BCP 47), header {@code Story-Language}
 * @param source whom the story credits, header {@code Story-Source}
 */
public record Hints(
    @Nullable String id,
    @Nullable String date,
    @Nullable String language,
    @Nullable String source) {

  /** Nothing said. */
  public static final Hints NONE = new Hints(null, null, null, null);
}
