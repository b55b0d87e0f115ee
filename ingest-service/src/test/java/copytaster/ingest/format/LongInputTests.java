package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is long and made to take long takes no longer than anything else of its length. */
class LongInputTests {

  private static final int LENGTH = 500_000;

  static List<String> texts() {
    var blanks = " ".repeat(LENGTH);
    return List.of(
        "x" + blanks + "y",
        "x" + blanks + "y<",
        "^x" + blanks + "y=",
        "a-".repeat(LENGTH / 2),
        "a \n".repeat(LENGTH / 3),
        "\n".repeat(LENGTH),
        "\r".repeat(LENGTH),
        "(".repeat(LENGTH),
        ";".repeat(LENGTH),
        "KILL رقم" + blanks,
        "رقم 1 ".repeat(LENGTH / 6),
        "240930 GMT ".repeat(LENGTH / 11),
        "=?x?q?".repeat(LENGTH / 6));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void wiresAndMailsAreReadInTime(String text) {
    var mail = "Message-ID: <1@x>\r\nContent-Type: text/plain; format=flowed\r\n\r\n" + text;
    var field = text.substring(0, 90_000).replaceAll("[\r\n]", "-");
    var head =
        "Message-ID: <1@x>\r\nSubject: %s\r\nFrom: %s\r\nDate: %s\r\nReferences: %s\r\n\r\nx";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          read("application/x-iptc7901", "\u0001OFQ0123 4 eco 0150\r\n\r\n" + text);
          read("application/x-iptc7901", "\u0001OFQ0123 4 eco 0150\r\nslug\r\n\u0002" + text);
          read(
              "application/x-iptc7901",
              "\u0001OFQ1 4 eco 1\r\n\u0002KILL\r\n\r\n" + text + "\u0003" + text);
          read(
              "application/x-anpa1312",
              "\u0016\u0016\u0001r4711\u001f" + text + "\r\nu f\u0013\u0011 " + text);
          read("message/rfc822", mail);
          read("message/rfc822", head.replace("%s", field));
        });
  }

  private static void read(String mediaType, String text) {
    var submission = Submissions.of(mediaType, text.getBytes(UTF_8), null, Hints.NONE);
    assertThat(Submissions.parse(submission).stories()).isNotEmpty();
  }
}
