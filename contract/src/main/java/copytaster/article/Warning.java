package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * What was guessed, repaired or dropped on an article's way.
 *
 * @param code one of a documented list, such as {@code date-assumed}
 * @param detail the particular case, for people
 * @param pointer the part of the submission it is about: a JSON Pointer, a line, null for all of it
 */
public record Warning(String code, String detail, @Nullable String pointer) {

  /** Returns a warning about the whole submission. */
  public static Warning of(String code, String detail) {
    return new Warning(code, detail, null);
  }
}
