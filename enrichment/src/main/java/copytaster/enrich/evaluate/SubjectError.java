package copytaster.enrich.evaluate;

import java.util.List;

/**
 * A text whose first subject at the top is none of those that it has.
 *
 * @param id the text's
 * @param expected the codes at the top that it has, in their order
 * @param found the codes at the top that were found, the strongest first; empty if none was
 * @param confidence how sure the first of them was, 0 to 100
 * @param begin how the text begins
 */
public record SubjectError(
    String id, List<String> expected, List<String> found, int confidence, String begin) {}
