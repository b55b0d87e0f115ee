package copytaster.enrich.transformer;

import java.util.regex.Pattern;

/** A text made fit for a model, every character at its place. */
final class ModelText {

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s)]+");
  private static final char REPLACEMENT = '\ufffd';

  private ModelText() {}

  /**
   * Returns the text with spaces for web addresses, which are many subtokens and no words, and
   * without halves of surrogate pairs, after which the native code would miscount.
   */
  static String of(String text) {
    return withoutHalves(
        ADDRESS.matcher(text).replaceAll(address -> " ".repeat(address.end() - address.start())));
  }

  /**
   * Returns where each of a text's code points begins, in UTF-16 code units, and behind them where
   * the text ends.
   */
  static int[] places(String text) {
    var places = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < places.length - 1; i++) {
      places[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    places[places.length - 1] = at;
    return places;
  }

  private static String withoutHalves(String text) {
    var characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (Character.isHighSurrogate(characters[i])
          && i + 1 < characters.length
          && Character.isLowSurrogate(characters[i + 1])) {
        i++;
      } else if (Character.isSurrogate(characters[i])) {
        characters[i] = REPLACEMENT;
      }
    }
    return new String(characters);
  }
}
