package copytaster.ingest.format;

import copytaster.article.PubStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The publishing status of a story.
 *
 * @param pubStatus what it means; unknown statuses are withheld
 * @param received as the wire wrote it
 */
record Status(PubStatus pubStatus, @Nullable String received) {

  /** The status of a story whose wire says none. */
  static final Status USABLE = new Status(PubStatus.USABLE, null);

  /**
   * Reads a status.
   *
   * @param received as the wire wrote it, null if it says none: usable then
   */
  static Status of(@Nullable String received, String pointer, Reading reading) {
    if (received == null) {
      return USABLE;
    }
    // As a code of the IPTC vocabulary it has a prefix or is the end of an address.
    var code = received.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
    return switch (code) {
      case "usable" -> new Status(PubStatus.USABLE, received);
      case "withheld" -> new Status(PubStatus.WITHHELD, received);
      case "canceled" -> new Status(PubStatus.CANCELED, received);
      case "cancelled", "cancel", "kill", "killed" -> {
        reading.warn(WarningCode.STATUS_GUESSED, code + " is taken as canceled", pointer);
        yield new Status(PubStatus.CANCELED, received);
      }
      default -> {
        var what = "\"" + Quote.of(received) + "\": withheld";
        reading.warn(WarningCode.STATUS_UNKNOWN, what, pointer);
        yield new Status(PubStatus.WITHHELD, received);
      }
    };
  }

  boolean isKill() {
    return pubStatus == PubStatus.CANCELED;
  }
}
