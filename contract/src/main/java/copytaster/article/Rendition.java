package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * One file of a picture, video or sound.
 *
 * @param name what the file is for, such as {@code original} or {@code thumbnail}
 * @param href where it is
 * @param contentType its media type
 * @param title its title
 * @param width in pixels
 * @param height in pixels
 * @param sizeInBytes its size
 * @param duration in seconds
 */
public record Rendition(
    String name,
    @Nullable String href,
    @Nullable String contentType,
    @Nullable String title,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Long sizeInBytes,
    @Nullable Double duration) {}
