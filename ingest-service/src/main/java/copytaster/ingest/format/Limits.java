package copytaster.ingest.format;

/**
 * How much of a submission is read.
 *
 * @param stories stories in one submission
 * @param depth how deep JSON may nest
 * @param idLength characters of a wire's id
 * @param xml how much XML is read
 * @param mail how much of an e-mail is read
 */
public record Limits(int stories, int depth, int idLength, Xml xml, Mail mail) {

  /** What is taken where no setting says otherwise. */
  public static final Limits DEFAULT =
      new Limits(1_000, 64, 1_024, new Xml(256, 200_000, 200), new Mail(20, 200));

  /**
   * How much XML is read.
   *
   * @param depth how deep elements may nest
   * @param elements elements in one document
   * @param attributes of one element
   */
  public record Xml(int depth, int elements, int attributes) {}

  /**
   * How much of an e-mail is read.
   *
   * @param depth how deep parts may nest, mails within mails included
   * @param parts of one mail
   */
  public record Mail(int depth, int parts) {}
}
