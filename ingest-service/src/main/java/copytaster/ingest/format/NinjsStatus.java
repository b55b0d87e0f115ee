package copytaster.ingest.format;

import copytaster.article.PubStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The publishing status of a ninjs story.
 *
 * @param pubStatus what it means; unknown statuses are withheld
 * @param received as the wire wrote it
 */
record NinjsStatus(PubStatus pubStatus, @Nullable String received) {

  static NinjsStatus of(Fields story) {
    var received = story.text("pubStatus");
    if (received == null) {
      return new NinjsStatus(PubStatus.USABLE, null);
    }
    // As a code of the IPTC vocabulary it has a prefix or is the end of an address.
    var code = received.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
    return switch (code) {
      case "usable" -> new NinjsStatus(PubStatus.USABLE, received);
      case "withheld" -> new NinjsStatus(PubStatus.WITHHELD, received);
      case "canceled" -> new NinjsStatus(PubStatus.CANCELED, received);
      case "cancelled" -> {
        warn(story, WarningCode.STATUS_GUESSED, "cancelled is taken as canceled");
        yield new NinjsStatus(PubStatus.CANCELED, received);
      }
      default -> {
        warn(story, WarningCode.STATUS_UNKNOWN, "\"" + Quote.of(received) + "\": withheld");
        yield new NinjsStatus(PubStatus.WITHHELD, received);
      }
    };
  }

  private static void warn(Fields story, WarningCode code, String detail) {
    story.reading().warn(code, detail, story.pointer("pubStatus"));
  }
}
