package copytaster.enrich.entity;

import java.util.List;
import java.util.Locale;

/** What an {@link Annotator} says of an article. */
public sealed interface Annotation {

  /** Of an article that no annotator looked at. */
  Annotation NONE = new Found(List.of());

  /**
   * It read the article.
   *
   * @param names what it found, in any order; no two overlap
   */
  record Found(List<AnnotatedName> names) implements Annotation {

    /** Copies the names. */
    public Found {
      names = List.copyOf(names);
    }
  }

  /**
   * It did not read the article to its end: vocabulary and rules have to do.
   *
   * @param reason why
   */
  record Skipped(Reason reason) implements Annotation {}

  /** Why an article was not read. */
  enum Reason {
    /** As many articles as may wait were waiting. */
    OVERFLOW,
    /** It would have taken too long, or did. */
    TIMEOUT,
    /** The model failed over it. */
    FAILED;

    /** Returns it as warnings and metrics call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
