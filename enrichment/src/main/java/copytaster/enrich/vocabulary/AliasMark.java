package copytaster.enrich.vocabulary;

/** What may stand before an alias, in the files and in entries. */
public final class AliasMark {

  /** The alias counts only where the whole name is in the same article. */
  public static final char PARTIAL = '~';

  /** The alias means something else too, and counts only beside another. */
  public static final char AMBIGUOUS = '?';

  private AliasMark() {}

  /** Returns an alias without its mark. */
  public static String phrase(String alias) {
    return !alias.isEmpty() && (alias.charAt(0) == PARTIAL || alias.charAt(0) == AMBIGUOUS)
        ? alias.substring(1)
        : alias;
  }
}
