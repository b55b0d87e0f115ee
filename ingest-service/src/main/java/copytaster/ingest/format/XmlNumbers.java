package copytaster.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that the attributes of an element say of a file.
 *
 * @param element with the attributes
 * @param reading of the story
 */
record XmlNumbers(XmlElement element, Reading reading) {

  private static final double LARGEST = 1e15;

  @Nullable Integer whole(String attribute) {
    var number = decimal(attribute);
    if (number != null && number > Integer.MAX_VALUE) {
      reading.warn(WarningCode.VALUE_DROPPED, attribute + " is too large", element.path());
      return null;
    }
    return number == null ? null : Integer.valueOf(number.intValue());
  }

  /** Returns the first size that is more than nothing: feeds write 0 for one that is not known. */
  @Nullable Long size(String... attributes) {
    for (var attribute : attributes) {
      var number = decimal(attribute);
      if (number != null && number > 0) {
        return Long.valueOf(number.longValue());
      }
    }
    return null;
  }

  @Nullable Double decimal(String attribute) {
    return read(attribute, FeedNames.attribute(element, attribute));
  }

  /** Reads a number that is written somewhere. */
  @Nullable Double read(String name, @Nullable String written) {
    if (written == null) {
      return null;
    }
    var digits = written.strip().replaceFirst("(?i)px$", "");
    if (digits.matches("\\d{1,16}(?:\\.\\d{1,9})?") && Double.parseDouble(digits) < LARGEST) {
      return Double.valueOf(digits);
    }
    if (!digits.isEmpty() && !digits.endsWith("%")) {
      var what = name + " is no number: \"" + Quote.of(written) + "\"";
      reading.warn(WarningCode.VALUE_DROPPED, what, element.path());
    }
    return null;
  }
}
