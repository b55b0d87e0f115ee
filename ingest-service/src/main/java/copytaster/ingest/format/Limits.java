package copytaster.ingest.format;

/**
 * How much of a submission is read.
 *
 * @param stories stories in one submission
 * @param depth how deep JSON may nest
 * @param idLength characters of a wire's id
 * @param xml how much XML is read
 */
public record Limits(int stories, int depth, int idLength, Xml xml) {

  /** What is taken where no setting says otherwise. */
  public static final Limits DEFAULT = new Limits(1_000, 64, 1_024, new Xml(256, 200_000, 200));

  /**
   * How much XML is read.
   *
   * @param depth how deep elements may nest
   * @param elements elements in one document
   * @param attributes of one element
   */
  public record Xml(int depth, int elements, int attributes) {}
}
