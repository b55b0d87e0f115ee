package copytaster.enrich.date;

/** What a word can be in or beside a date; several may hold for one word. */
enum WordKind {
  /** Begins with a digit; it and the next are the only kinds that are not in the table. */
  DIGITS,
  /** Has four characters at least and begins with a digit: a year does. */
  LONG_DIGITS,
  /** A phrase that is no date whatever it looks like: أمس الحاجة, Sunday Times. */
  STOP,

  /** The name of a month; value 1 to 12. */
  MONTH,
  /** A month of the Islamic calendar. */
  HIJRI,
  /** A name that means something else too: مارس, May, الغد. */
  DOUBTFUL,
  /** A month's name that needs more than a day before it: صفر is zero. */
  STRICT,
  /** A month's name that is only one with its madda: آب is no أب. */
  MADDA,
  /** An abbreviation, which counts only beside figures: Mar., Sat. */
  SHORT,

  /** A day of the week; value 1 (Monday) to 7. */
  WEEKDAY,
  /** A day counted from today; value is how many. */
  RELATIVE_DAY,
  /** A relative day that more often is not one: اليوم الثاني. */
  TODAY,
  /** A span of time; value 1 (day), 2 (week), 3 (month), 4 (year). */
  UNIT,
  /** One that is this, last or next: العام, year. */
  THE_UNIT,
  /** As it stands behind a number: أيام, years. */
  UNITS,
  /** Two of it: يومين. */
  TWO_UNITS,
  /** Before two or more of a kind: عامي, يومي, الأعوام. */
  HEAD_OF_SEVERAL,

  /** Behind what it shifts: الماضي, المقبل; value -2 to 1. */
  SHIFT_BEHIND,
  /** Before what it shifts: last, هذا; value -1 to 1. */
  SHIFT_BEFORE,

  /** An ordinal number; value 1 to 31. */
  ORDINAL,
  /** عشر behind an ordinal number. */
  TEN,
  /** 20 or 30 behind an ordinal number. */
  TENS,
  /** A cardinal number; its value. */
  NUMBER,

  /** Between day and month, or month and year. */
  OF,
  /** Between the ends of a range. */
  TO,
  /** Between two of a kind. */
  AND,
  /** Before a range whose ends are joined by {@link #AND}. */
  BETWEEN,
  /** Between a weekday and its date: الموافق. */
  MATCHING,

  /** What stands behind is likely to be a month or a year: في, since. */
  CUE,
  /** A preposition that makes any day of اليوم: في. */
  IN,
  /** What stands behind is always over: منذ. */
  SINCE,
  /** Before من: a year stands behind. */
  STARTING,
  /** Before {@link #PARTICLE}: a year stands behind. */
  COMPARED,
  /** A particle that is written apart before figures: بـ 2023. */
  PARTICLE,
  /** Beside two years: a season, which may leave out the second's century. */
  SEASON,
  /** What stands behind is a year, not a number of things: حرب, كأس العالم. */
  EVENT,
  /** What stands behind may be a year: the, its. */
  DETERMINER,
  /** What stands before may be a year: election. */
  YEAR_CUE_BEHIND,
  /** Behind a number: what is counted, so that it is no year. */
  COUNTED,
  /** Before a number: it is not exact. */
  ABOUT,
  /** A definite article that makes "last year" a length of time. */
  ARTICLE,

  /** Behind a year: of the Islamic calendar. */
  ERA_HIJRI,
  /** Behind a year: of the common era. */
  ERA_COMMON,
  /** Behind a year: before the common era. */
  ERA_BEFORE,

  /** Ten years; value 20 to 90. */
  DECADE,
  /** Ten years that need no century: التسعينيات. */
  THE_DECADE,
  /** A hundred years. */
  CENTURY,
  /** A part of a year; value says how many there are. */
  PART,
  /** A quarter with its number; value 1 to 4. */
  QUARTER,
  /** Behind a length of time: that long ago. */
  AGO,
  /** Before a length of time: that long ago, or before something else. */
  BEFORE,

  /** Before a day: any of its name. */
  EVERY,
  /** Behind a date: again and again. */
  REPEATED,
  /** Before a day: a part of it. */
  PART_OF_DAY,
  /** Before two weekdays: the night between them. */
  NIGHT,
  /** Behind a weekday: it is said of many. */
  HABITUAL,
  /** Before a day: it is the name of a place, a party, a revolution. */
  NAME_BEFORE,
  /** Behind a day: the same. */
  NAME_BEHIND,
  /** Beside a day: it may be one that has become a name of its own. */
  ATTACK,

  /** A verb of saying, which tells when it was said only. */
  SAID,
  /** What is told is over. */
  PAST,
  /** What is told is to come. */
  FUTURE,
  /** Looks like a verb of the future, and is none. */
  NO_VERB;

  /** Returns the bit that stands for it among others: in memory only, never in a file. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** Returns the bits of several. */
  static long bits(WordKind... kinds) {
    long bits = 0;
    for (var kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }
}
