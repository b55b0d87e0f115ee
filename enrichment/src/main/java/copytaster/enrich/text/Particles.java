package copytaster.enrich.text;

/** The letters that are written together with the next word: و ف ب ل ك. */
public final class Particles {

  private static final char FIRST = 0x610;
  private static final long LETTERS = bit('و') | bit('ف') | bit('ب') | bit('ل') | bit('ك');

  private Particles() {}

  /** Returns whether a letter is one of them. */
  public static boolean has(char letter) {
    return count(letter) != 0;
  }

  /** Returns 1 for a letter that is one of them, 0 for others, as {@link Bits} does. */
  static int count(char letter) {
    int place = letter - FIRST;
    boolean isNear = place >= 0 && place < Long.SIZE;
    return isNear ? (int) (LETTERS >>> place) & 1 : 0;
  }

  private static long bit(char letter) {
    return 1L << (letter - FIRST);
  }
}
