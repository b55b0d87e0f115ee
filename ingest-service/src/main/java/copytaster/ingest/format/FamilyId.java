package copytaster.ingest.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wire's id that carries the version: all versions of a story have the family in common. Where a
 * number at the end may as well count stories, it is left: two articles for one story are better
 * than one article for two.
 *
 * @param family the id without the version
 * @param version the version, null if the id carries none
 */
record FamilyId(String family, @Nullable String version) {

  /** Any id with {@code v}, {@code version} or the like before its last number. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)(?<family>.*[\\p{L}\\p{N}])[^\\p{L}\\p{N}]+(?:v|ver|vers|version|rev|revision)[-_.:= ]?0*(?<version>\\d{1,9})");

  /** The URN of NewsML 1: provider, day, item, revision with the kind of update behind it. */
  private static final Pattern URN =
      Pattern.compile(
          "(?i)(?<family>urn:newsml:[^:]+:\\d{8}(?:T\\w+)?:.+):0*(?<version>\\d{1,9})[NUA]?");

  private static final Pattern URN_WITHOUT =
      Pattern.compile("(?i)urn:newsml:[^:]+:\\d{8}(?:T\\w+)?:[^:]+");

  private static final Pattern BARE =
      Pattern.compile("(?<family>.*[\\p{L}\\p{N}])[:.](?<version>[1-9]\\d{0,2}|0)");

  /** Behind a day, a number counts the stories of that day; behind hour and minute, seconds. */
  private static final Pattern COUNTED =
      Pattern.compile(
          ".*(?:(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
              + "|(?:19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?"
              + "|\\d:\\d{2})");

  /** A name alone is a topic or a desk, and the number behind it counts its stories. */
  private static final Pattern NAME = Pattern.compile(".*(?:^|[:/])[^:/\\p{Nd}]*");

  /** Splits an id. */
  static FamilyId of(String id) {
    var urn = URN.matcher(id);
    if (urn.matches()) {
      return new FamilyId(urn.group("family"), urn.group("version"));
    }
    var marked = MARKED.matcher(id);
    if (marked.matches()) {
      return new FamilyId(marked.group("family"), marked.group("version"));
    }
    var bare = BARE.matcher(id);
    return bare.matches() && !counts(id, bare.group("family"))
        ? new FamilyId(bare.group("family"), bare.group("version"))
        : new FamilyId(id, null);
  }

  private static boolean counts(String id, String family) {
    return URN_WITHOUT.matcher(id).matches()
        || COUNTED.matcher(family).matches()
        || NAME.matcher(family).matches();
  }
}
