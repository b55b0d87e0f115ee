package copytaster.article;

/**
 * Another id of the same story.
 *
 * @param role what the id is: {@code guid} for the wire's own id, {@code slug}, {@code url}, {@code
 *     transmission} …
 * @param value the id
 */
public record AltId(String role, String value) {}
