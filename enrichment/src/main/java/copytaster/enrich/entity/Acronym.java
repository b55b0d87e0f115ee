package copytaster.enrich.entity;

import copytaster.enrich.text.WordHash;

/** What an organisation is called in short by the initials of its name. */
final class Acronym {

  private Acronym() {}

  /**
   * Returns the hash of the initials of a name as a name of their own; small words do not count.
   */
  static long hash(Span name) {
    var tokens = name.passage().tokens();
    var initials = new StringBuilder(name.length());
    for (int i = name.from(); i < name.to(); i++) {
      char first = tokens.originalFirst(i);
      if (Character.isUpperCase(first)) {
        initials.append(first);
      }
    }
    return WordHash.then(0, WordHash.of(initials.toString()));
  }
}
