package copytaster.ingest.format;

/** Shortens what is quoted in a warning or refusal. */
final class Quote {

  private static final int LONGEST = 80;

  private Quote() {}

  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, splitsPair ? LONGEST - 1 : LONGEST) + "…";
  }
}
