package copytaster.enrich.entity;

import copytaster.enrich.text.TabbedRow;
import java.util.Locale;

/** What a word says of the name that it is a part of, or that stands behind it. */
enum NameKind {
  /** A given name. */
  GIVEN(1),
  /** A given name that is an ordinary word too. */
  ORDINARY(2),
  /** A family name. */
  FAMILY(4),
  /** A part of a name that is no name by itself: bin, van, أبو. */
  PARTICLE(8),
  /** A word that a person's name stands behind. */
  TITLE(16),
  /** The first word of an organisation's name: ministry of, شركة. */
  HEAD(32),
  /** A first word that a name of one's own may stand behind: company, university, شركة. */
  BRAND(64),
  /** The last word of an organisation's name: Inc, University. */
  TAIL(128);

  private final int bit;

  NameKind(int bit) {
    this.bit = bit;
  }

  /** Returns the bit that stands for it in a set. */
  int bit() {
    return bit;
  }

  static NameKind of(TabbedRow row) {
    try {
      return valueOf(row.required(0, "kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such kind: " + row.cell(0));
    }
  }
}
