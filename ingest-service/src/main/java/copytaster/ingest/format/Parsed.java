package copytaster.ingest.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submission held.
 *
 * @param charset the charset it was read as, null if it could not be read as text
 * @param why what its parser was chosen by, null if none was
 * @param stories its stories in their order, at least one; a submission that cannot be read at all
 *     is one refused story
 */
public record Parsed(@Nullable String charset, @Nullable String why, List<Story> stories) {

  /** Copies the stories. */
  public Parsed {
    stories = List.copyOf(stories);
  }

  Parsed(@Nullable String charset, List<Story> stories) {
    this(charset, null, stories);
  }

  /** Returns what is left of a submission that cannot be read. */
  public static Parsed unreadable(Refusal refusal) {
    return new Parsed(null, List.of(new Story.Refused(null, refusal)));
  }

  Parsed chosenBecause(String reason) {
    return new Parsed(charset, reason, stories);
  }
}
