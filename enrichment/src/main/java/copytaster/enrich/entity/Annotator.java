package copytaster.enrich.entity;

import copytaster.enrich.text.Document;

/**
 * A model that finds names: one more source besides vocabulary and rules. Several threads use it at
 * once.
 */
public interface Annotator extends AutoCloseable {

  /** Returns which model it is, for people: its name and the SHA-256 of its weights. */
  String provenance();

  /**
   * Finds the names of an article. What an article brings is never an exception, and neither is a
   * lack of time: both are {@link Annotation.Skipped}.
   *
   * @param language of the article (BCP 47), {@code und} if it cannot be told
   * @param latest by when all that is to be found in the article has to be found, by {@link
   *     System#nanoTime}; others need some of that time too
   */
  Annotation annotate(Document document, String language, long latest);

  @Override
  void close();
}
