package copytaster.enrich.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Terms that speak for a subject: a delivered one, or one of the newsroom's own.
 *
 * @param code the subject's id, such as {@code medtop:11000000} or {@code desk:energy}
 * @param labels its names in {@code en} and {@code ar}; needed where the code is not delivered, and
 *     of no effect where it is
 * @param parent the delivered subject above one of the newsroom's own, null if it is at the top
 * @param terms what speaks for it
 */
public record SubjectRule(
    String code, Map<String, String> labels, @Nullable String parent, List<Term> terms)
    implements EntryContent {

  /** What {@code kind} says in JSON. */
  public static final String KIND = "subject";

  /** Refuses a rule for no subject; labels and terms that are missing are empty. */
  public SubjectRule {
    Objects.requireNonNull(code, "code");
    labels =
        labels == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(labels)));
    terms = terms == null ? List.of() : List.copyOf(terms);
  }

  @Override
  public int size() {
    return terms.size();
  }

  @Override
  public String about() {
    return code;
  }

  /**
   * A word or phrase.
   *
   * @param term as stories write it; Arabic without the article, English in the singular
   * @param weight how much it says
   */
  public record Term(String term, float weight) {

    /** What a term weighs that does not say. */
    public static final float DEFAULT = 1;
  }
}
