package copytaster.article;

/**
 * A place where an article mentions something.
 *
 * @param part the text that the offsets count in
 * @param begin offset of the first character, in UTF-16 code units of that plain text
 * @param end offset behind the last character, in the same unit
 * @param surface the words there: {@code text.substring(begin, end)}
 */
public record Mention(TextPart part, int begin, int end, String surface) {

  /** Refuses offsets that hold no text or not the surface's length. */
  public Mention {
    if (begin < 0 || end <= begin || end - begin != surface.length()) {
      throw new IllegalArgumentException("no mention: " + begin + " to " + end);
    }
  }
}
