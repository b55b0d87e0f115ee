package copytaster.ingest.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element that names a file and says how large it is.
 *
 * @param element whose attributes say it
 * @param reading of the story
 */
record XmlFile(XmlElement element, Reading reading) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,9})\\s*(?:px)?");

  /** Returns the first address there is, null if there is none or it is not to be followed. */
  @Nullable String href(String... attributes) {
    for (var attribute : attributes) {
      var href = element.attribute(attribute);
      if (href != null && Hrefs.isSafe(href)) {
        return href;
      }
      if (href != null) {
        var what = "its scheme is not to be followed: " + Quote.of(href);
        reading.warn(WarningCode.HREF_DROPPED, what, element, "/@" + attribute);
      }
    }
    return null;
  }

  /** Returns pixels. */
  @Nullable Integer size(String attribute) {
    var written = element.attribute(attribute);
    var pixels = written == null ? null : PIXELS.matcher(written);
    if (pixels != null && pixels.matches()) {
      return Integer.valueOf(pixels.group(1));
    }
    dropped(written, attribute);
    return null;
  }

  /** Returns bytes. */
  @Nullable Long bytes(String attribute) {
    var written = element.attribute(attribute);
    if (written != null && written.matches("\\d{1,15}")) {
      return Long.valueOf(written);
    }
    dropped(written, attribute);
    return null;
  }

  /** Returns a number that is not negative. */
  @Nullable Double number(String attribute) {
    var written = element.attribute(attribute);
    if (written != null && NUMBER.matcher(written).matches()) {
      return Double.valueOf(written);
    }
    dropped(written, attribute);
    return null;
  }

  private void dropped(@Nullable String written, String attribute) {
    if (written != null) {
      var what = "is no number: " + Quote.of(written);
      reading.warn(WarningCode.VALUE_DROPPED, what, element, "/@" + attribute);
    }
  }
}
