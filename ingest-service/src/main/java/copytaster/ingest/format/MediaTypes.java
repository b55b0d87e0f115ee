package copytaster.ingest.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what a file is, in the words of ninjs, by its media type or by the end of its name. */
final class MediaTypes {

  private MediaTypes() {}

  /** Returns picture, video, audio or text, null if neither says. */
  static @Nullable String kind(@Nullable String mediaType, @Nullable String href) {
    var type = mediaType == null ? "" : mediaType.strip().toLowerCase(Locale.ROOT);
    var known = type.replaceFirst("/.*", "");
    return switch (known) {
      case "image", "photo" -> "picture";
      case "video", "audio" -> known;
      case "text", "document" -> "text";
      default -> href == null ? null : byName(href);
    };
  }

  private static @Nullable String byName(String href) {
    var path = href.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "");
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "tif", "tiff", "bmp" -> "picture";
      case "mp4", "m4v", "mov", "webm", "wmv", "mpg", "mpeg", "avi", "flv" -> "video";
      case "mp3", "m4a", "ogg", "oga", "wav", "aac", "flac" -> "audio";
      default -> null;
    };
  }
}
