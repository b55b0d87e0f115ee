package copytaster.enrich.transformer;

/** A model that says of each subtoken of a window how much speaks for each label. */
interface TokenClassifier extends AutoCloseable {

  /**
   * Returns the scores (logits), for each subtoken one for each label.
   *
   * @param window the subtokens' numbers
   * @throws ModelFailure if it cannot
   * @throws java.util.concurrent.CancellationException if it was not to begin
   */
  float[][] scores(long[] window, Cancellation cancellation);

  @Override
  void close();
}
