package copytaster.ingest.format;

import org.jspecify.annotations.Nullable;

/** Reads an urgency, from 1 to 9. */
final class Urgency {

  private Urgency() {}

  static @Nullable Integer read(String written, String pointer, Reading reading) {
    if (written.strip().matches("[1-9]")) {
      return Integer.valueOf(written.strip());
    }
    var what = "is no urgency from 1 to 9: " + Quote.of(written);
    reading.warn(WarningCode.VALUE_DROPPED, what, pointer);
    return null;
  }
}
