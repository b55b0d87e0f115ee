package copytaster.ingest.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submission held.
 *
 * @param charset the charset it was read as, null if it could not be read as text
 * @param charsetWhy what the charset was known by, null if there is none
 * @param why what its parser was chosen by, null if none was
 * @param stories its stories in their order, at least one; a submission that cannot be read at all
 *     is one refused story
 */
public record Parsed(
    @Nullable String charset,
    @Nullable String charsetWhy,
    @Nullable String why,
    List<Story> stories) {

  /** Copies the stories. */
  public Parsed {
    stories = List.copyOf(stories);
  }

  /** Returns what a text held. */
  static Parsed of(Charsets.Decoded.Text text, List<Story> stories) {
    return new Parsed(text.charset(), text.why(), null, stories);
  }

  /** Returns what is left of a submission that cannot be read. */
  public static Parsed unreadable(Refusal refusal) {
    return new Parsed(null, null, null, List.of(new Story.Refused(null, refusal)));
  }

  /** Returns what parser and charset were chosen by, null if nothing was. */
  public @Nullable String reasons() {
    return why == null || charsetWhy == null ? why : why + "; charset: " + charsetWhy;
  }

  Parsed with(List<Story> others) {
    return new Parsed(charset, charsetWhy, why, others);
  }

  Parsed chosenBecause(String reason) {
    return new Parsed(charset, charsetWhy, reason, stories);
  }
}
