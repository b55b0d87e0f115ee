package copytaster.gazetteer;

import copytaster.enrich.text.Tokens;

/** Names as they are compared: folded as the matcher folds them, without what is between words. */
final class Key {

  private Key() {}

  /** Returns the key of a name; empty if it has neither letters nor digits. */
  static String of(String name) {
    var tokens = Tokens.of(name);
    var key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      key.append(tokens.folded(i));
    }
    return key.toString();
  }

  /** Returns how many words a name has. */
  static int words(String name) {
    return Tokens.of(name).size();
  }
}
