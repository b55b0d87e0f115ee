package copytaster.enrich.entity;

import copytaster.enrich.text.TabbedRow;
import java.util.Locale;

/** What a word says of the name that it is a part of, or that stands behind it. */
enum NameKind {
  /** A given name. */
  GIVEN,
  /** A name that is an ordinary word too. */
  ORDINARY,
  /** A family name. */
  FAMILY,
  /** What newspapers call somebody well known in short. */
  FAMOUS,
  /** A part of a name that is no name by itself: bin, van, أبو. */
  PARTICLE,
  /** What stands behind the given name of a ruler: الثاني, II. */
  REGNAL,
  /** A word that a person's name stands behind. */
  TITLE,
  /** A verb of saying and the like, whose subject is a person more often than not. */
  SAY,
  /** What somebody has who rules: نظام, عهد. */
  REIGN,
  /** An adjective of a country or place, which may stand between title and name. */
  NISBA,
  /** The first word of an organisation's name: ministry of, شركة. */
  HEAD,
  /** A first word that a name of one's own may stand behind: company, university, شركة. */
  BRAND,
  /** The head noun of an organisation that has several things to do: وزارة, هيئة. */
  COLLECTIVE,
  /** An indefinite noun within an organisation's name: حقوق, شؤون. */
  INNER,
  /** The last word of an organisation's name: Inc, University. */
  TAIL,
  /** A word that a place's name stands behind: مدينة, River. */
  SITE,
  /** A word that names of places begin with: كفر, تل. */
  LAND,
  /** A day, month or feast: a capital, but no name. */
  CALENDAR,
  /** A word that is cut short with a full stop, within names: St., Gen. */
  ABBREVIATION,
  /** A trade or profession in English: a person's name stands before or behind it. */
  JOB,
  /** What stands before the name of a place: mayor of, flight to. */
  RULER,
  /** What an organisation is, beside its name: carmaker, newspaper. */
  TRADE,
  /** What an organisation has, behind its name: shares, spokesman. */
  DEALING,
  /** What an organisation does: acquired, posted. */
  ACT,
  /** What a person does or undergoes: married, was born. */
  HUMAN,
  /** A word of sport. */
  SPORT,
  /** What one side does to another in sport: beat, drew. */
  WIN,
  /** A word of a team's name: Rovers, Yankees. */
  TEAM,
  /** The last word of a name that is no person's, place's or organisation's: Cup, Act. */
  EVENT,
  /** An ordinary word: no name, unless more speaks for it. */
  COMMON;

  /** Returns the bit that stands for it in a set. */
  // The bits are written nowhere: they hold for one run.
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }

  static NameKind of(TabbedRow row) {
    try {
      return valueOf(row.required(0, "kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such kind: " + row.cell(0));
    }
  }
}
