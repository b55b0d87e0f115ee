package copytaster.ingest.format;

import java.util.Locale;

/**
 * What may be guessed, repaired or dropped while a story is read; each is explained in
 * docs/warnings.md.
 */
public enum WarningCode {
  /** No id: one was made from the text. */
  ID_DERIVED,
  /** The id came from another field than the format's own. */
  ID_ELSEWHERE,
  /** No date and no version: the time of receipt stands in. */
  DATE_ASSUMED,
  /** The date was taken from the path of a picture. */
  DATE_DERIVED,
  /** A date without a time was given one. */
  DATE_ONLY,
  /** A date could not be read and was dropped. */
  DATE_UNREADABLE,
  /** A date is later than the receipt by more than a day; it was kept. */
  DATE_IN_FUTURE,
  /** A time without a zone was read in the provider's zone. */
  ZONE_ASSUMED,
  /** A date without a year, or without a month, was read as the one nearest to the receipt. */
  YEAR_ASSUMED,
  /** A text asks to kill a story; nothing was killed. */
  KILL_PROPOSED,
  /** An embargo could not be read: the article is withheld. */
  EMBARGO_UNREADABLE,
  /** A version is no number, so the date orders the versions. */
  VERSION_NOT_NUMERIC,
  /** An unknown status: the article is withheld. */
  STATUS_UNKNOWN,
  /** A status in a spelling of its own was understood. */
  STATUS_GUESSED,
  /** The JSON had raw control characters inside a string. */
  JSON_REPAIRED,
  /** A JSON object had a name twice: the last counts. */
  NAME_REPEATED,
  /** The text is not in the charset that it says. */
  CHARSET_OVERRULED,
  /** What is almost XML was read as XML. */
  XML_REPAIRED,
  /** A text was escaped once more than it should be; that was undone once. */
  DOUBLE_ESCAPED,
  /** There is only a summary, which stands in as the text. */
  SUMMARY_ONLY,
  /** Of several forms of a text one was taken. */
  ALTERNATIVE_LEFT,
  /** The id is not one of this story alone. */
  ID_SHARED,
  /** The story was told from the rest of its page. */
  CONTENT_CHOSEN,
  /** Bytes that are no characters of the charset were replaced by U+FFFD. */
  CHARACTERS_REPLACED,
  /** A text has more markup than a story can have: it was read as plain text. */
  MARKUP_TOO_DENSE,
  /** A text without a media type was given one. */
  CONTENT_TYPE_GUESSED,
  /** A field that an article has no place for was left in the submission. */
  FIELD_DROPPED,
  /** The story departs from the format's schema, but can be read. */
  NOT_IN_SCHEMA,
  /** A value of another JSON type was taken, since its meaning is clear. */
  TYPE_COERCED,
  /** A value outside its range was dropped. */
  VALUE_DROPPED,
  /** A language tag could not be read and was dropped. */
  LANGUAGE_UNREADABLE,
  /** Lines that look like boilerplate were kept, since nothing else would be left. */
  BOILERPLATE_KEPT,
  /** No headline: one was made from another part. */
  HEADLINE_DERIVED,
  /** There is no text besides the headline. */
  BODY_MISSING,
  /** A body in a form that no plain text can be made of. */
  BODY_UNREADABLE,
  /** Scripts and other active markup were taken out of a body. */
  MARKUP_DROPPED,
  /** An address with a scheme that is not to be followed was dropped. */
  HREF_DROPPED,
  /** Cleaning would have lost words, so the words of the source were kept. */
  TEXT_RESTORED,
  /** The wire says that the item is only a part of the story. */
  PARTIAL,
  /** A code whose prefix no catalog explains was kept as it is. */
  UNKNOWN_SCHEME,
  /** A signal was read from the words of a headline or a note. */
  SIGNAL_GUESSED,
  /** There were more warnings than are kept. */
  WARNINGS_CUT;

  /** Returns the code as articles and receipts carry it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
