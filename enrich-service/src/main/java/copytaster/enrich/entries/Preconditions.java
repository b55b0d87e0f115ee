package copytaster.enrich.entries;

import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a change is to be made (RFC 9110, If-Match and If-None-Match).
 *
 * @param match the tags of which one must be the entry's; null if none was sent
 * @param noneMatch the tags of which none may be
 */
record Preconditions(@Nullable Set<String> match, @Nullable Set<String> noneMatch) {

  private static final String ANY = "*";
  private static final Pattern TAGS =
      Pattern.compile(
          "\\*|\\s*(W/)?\"[\\x21\\x23-\\x7e]*\"(\\s*,\\s*(W/)?\"[\\x21\\x23-\\x7e]*\")*\\s*");

  /** Reads the headers, null where they were not sent. */
  static Preconditions of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    return new Preconditions(tags("If-Match", ifMatch), tags("If-None-Match", ifNoneMatch));
  }

  /** Returns the tag of an entry. */
  static String tag(KeptEntry entry) {
    return "\"" + entry.version() + "\"";
  }

  /**
   * Refuses a change of what is not as it has to be.
   *
   * @throws ProblemException that says how it is
   */
  void check(Optional<KeptEntry> entry) {
    if (match != null && !isIn(match, entry)) {
      throw failed(entry);
    }
    if (noneMatch != null && isIn(noneMatch, entry)) {
      throw failed(entry);
    }
  }

  private static boolean isIn(Set<String> tags, Optional<KeptEntry> entry) {
    return entry
        .map(Preconditions::tag)
        .filter(tag -> tags.contains(ANY) || tags.contains(tag))
        .isPresent();
  }

  private static ProblemException failed(Optional<KeptEntry> entry) {
    return new ProblemException(
        ProblemType.PRECONDITION_FAILED,
        entry
            .map(kept -> "The entry is at version %d.".formatted(kept.version()))
            .orElse("There is no such entry."));
  }

  private static @Nullable Set<String> tags(String header, @Nullable String value) {
    if (value == null) {
      return null;
    }
    if (!TAGS.matcher(value).matches()) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, header + " has entity tags in quotes, or an asterisk.");
    }
    return Pattern.compile(",").splitAsStream(value).map(String::strip).collect(Collectors.toSet());
  }
}
