package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/** Reads one family of expressions. */
interface DateReader {

  /** Returns the kinds of words, as bits, that its expressions begin with. */
  long starts();

  /** Reads the expression that begins at a token; null if none does. */
  @Nullable Found read(DateText text, int at);
}
