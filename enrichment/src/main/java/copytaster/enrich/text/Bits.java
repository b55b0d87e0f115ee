package copytaster.enrich.text;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Yes and no as 1 and 0, worked out without a jump, and lists that are made of them. */
public final class Bits {

  private Bits() {}

  /**
   * Returns the tokens, from 0 on, that something is true of. Which of them that is nobody can
   * foretell: a processor that has to guess is often wrong, and waits. So every token is written
   * into the list, and the list goes on only behind those that belong there.
   *
   * @param tokens how many there are
   * @param belongs 1 for a token that belongs into the list, 0 for others
   */
  public static int[] list(int tokens, IntUnaryOperator belongs) {
    int[] list = new int[tokens + 1];
    int size = 0;
    for (int token = 0; token < tokens; token++) {
      list[size] = token;
      size += belongs.applyAsInt(token);
    }
    return Arrays.copyOf(list, size);
  }

  /** Returns 1 if a number has any bit, 0 if it has none. */
  public static int any(int number) {
    return negative(number | -number);
  }

  /** Returns 1 for a number below 0, else 0. */
  public static int negative(int number) {
    return number >>> (Integer.SIZE - 1);
  }
}
