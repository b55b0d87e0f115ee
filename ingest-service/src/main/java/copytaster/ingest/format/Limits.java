package copytaster.ingest.format;

/**
 * How much of a submission is read.
 *
 * @param stories stories in one submission
 * @param depth how deep JSON may nest
 * @param idLength characters of a wire's id
 */
public record Limits(int stories, int depth, int idLength) {

  /** What is taken where no setting says otherwise. */
  public static final Limits DEFAULT = new Limits(1_000, 64, 1_024);
}
