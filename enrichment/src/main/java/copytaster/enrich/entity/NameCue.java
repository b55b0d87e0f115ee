package copytaster.enrich.entity;

/** What stands before a name and says that one comes. */
enum NameCue {
  /** Nothing. */
  NONE("name parts"),
  /** A title, rank or profession. */
  TITLE("title"),
  /** A verb of saying. */
  SAID("verb of saying"),
  /** An adjective of origin: the Swiss, the Ethiopian. */
  ORIGIN("origin"),
  /** Nothing, but the word and the one behind it are in no vocabulary. */
  UNKNOWN("unknown words"),
  /** Nothing, but "son of" or "daughter of" stands behind its first word. */
  LINKED("son of");

  private final String rule;

  NameCue(String rule) {
    this.rule = rule;
  }

  /** Returns how it is called where a name says what decided. */
  String rule() {
    return rule;
  }
}
