package copytaster.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells a format by how a submission begins, where its media type says nothing. */
final class Sniffer {

  private static final int BEGINNING = 4_096;

  private Sniffer() {}

  /** Returns the media type that the bytes look like, none if they could be any text. */
  static Optional<String> mediaType(byte[] content) {
    var beginning = beginning(content);
    if (ControlFrames.isAnpa(beginning)) {
      return Optional.of("application/x-anpa1312");
    }
    if (ControlFrames.isIptc(beginning)) {
      return Optional.of("application/x-iptc7901");
    }
    if (MailParser.isMail(beginning)) {
      return Optional.of(MailParser.MEDIA_TYPE);
    }
    var visible = beginning.stripLeading();
    if (visible.startsWith("<")) {
      return Optional.of(isHtml(visible) ? "text/html" : "application/xml");
    }
    return visible.matches("(?s)(?:\\{\\s*[\"}]|\\[\\s*\\{).*")
        ? Optional.of("application/json")
        : Optional.empty();
  }

  /** Returns whether the bytes are no text in any charset. */
  static boolean isBinary(byte[] content) {
    return ByteOrderMark.of(content) == null
        && WideText.charset(content).isEmpty()
        && beginning(content).chars().filter(c -> c == 0).count() > 0;
  }

  // Its first characters; those outside ASCII do not matter here.
  private static String beginning(byte[] content) {
    int length = Math.min(content.length, BEGINNING);
    var mark = ByteOrderMark.of(content);
    if (mark != null) {
      return new String(content, mark.length(), length - mark.length(), mark.charset());
    }
    var charset = WideText.charset(content).orElse(StandardCharsets.ISO_8859_1);
    return new String(content, 0, length, charset);
  }

  private static boolean isHtml(String visible) {
    var lower = visible.substring(0, Math.min(visible.length(), 200)).toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }
}
