package copytaster.enrich.text;

/**
 * Yes and no as 1 and 0, worked out without a jump. Which of the words of a text are of some kind
 * nobody can foretell: a processor that guesses is wrong half of the time, and waits. So a list of
 * them is made by writing down every word, and going on in the list only behind those that are.
 */
public final class Bits {

  private Bits() {}

  /** Returns 1 if a number has any bit, 0 if it has none. */
  public static int any(int number) {
    return negative(number | -number);
  }

  /** Returns 1 for a number below 0, else 0. */
  public static int negative(int number) {
    return number >>> (Integer.SIZE - 1);
  }
}
