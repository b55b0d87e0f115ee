package copytaster.enrich.language;

import copytaster.enrich.text.Tokens;

/**
 * A part of a text of which the language is asked.
 *
 * @param tokens the words of the text
 * @param from its first word
 * @param to the word behind its last
 */
record Stretch(Tokens tokens, int from, int to) {

  /** Returns all of a text. */
  static Stretch all(Tokens tokens) {
    return new Stretch(tokens, 0, tokens.size());
  }

  int words() {
    return to - from;
  }

  /** Returns where in the original text its first word begins. */
  int begin() {
    return words() == 0 ? 0 : tokens.text().originalBegin(tokens.begin(from));
  }

  /** Returns where in the original text its last word ends. */
  int end() {
    return words() == 0 ? 0 : tokens.text().originalEnd(tokens.end(to - 1));
  }

  /** Returns its begin as it is read, without addresses and the like. */
  String read(int most) {
    var read = new StringBuilder();
    for (int i = begin(); i < Math.min(end(), begin() + most); i++) {
      read.append(tokens.text().readAt(i));
    }
    return read.toString();
  }
}
