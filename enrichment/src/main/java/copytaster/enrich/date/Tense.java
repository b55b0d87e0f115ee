package copytaster.enrich.date;

import copytaster.enrich.text.Tokens;

/** When what is told beside a date happens, seen from the day that the text is of. */
enum Tense {
  /** Nothing says. */
  UNKNOWN,
  /** It was said; what was said may be to come. */
  SAID,
  /** It is over. */
  PAST,
  /** It began then. */
  SINCE,
  /** It is to come. */
  FUTURE;

  private static final int FARTHEST = 14;
  private static final long VERBS =
      WordKind.bits(WordKind.SAID, WordKind.PAST, WordKind.FUTURE, WordKind.NO_VERB);

  /**
   * Returns what the nearest verb before a date tells, or else the nearest behind it in the same
   * sentence.
   */
  static Tense around(DateText text, int begin, int end) {
    if (text.before(begin).is(WordKind.SINCE)) {
      return SINCE;
    }
    for (int at = begin - 1; at >= Math.max(0, begin - FARTHEST); at--) {
      if (isEnd(text, at + 1)) {
        break;
      }
      var tense = of(text, at);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return behind(text, end);
  }

  private static Tense behind(DateText text, int end) {
    for (int at = end; at < Math.min(text.size(), end + FARTHEST); at++) {
      var tense = isEnd(text, at) ? SAID : of(text, at);
      if (tense != UNKNOWN) {
        return tense == SAID ? UNKNOWN : tense;
      }
    }
    return UNKNOWN;
  }

  private static boolean isEnd(DateText text, int at) {
    char gap = text.gap(at);
    return gap == '.' || gap == '?' || gap == '!' || gap == Tokens.PARAGRAPH;
  }

  private static Tense of(DateText text, int at) {
    var word = text.word(at);
    if (word.isAny(VERBS)) {
      return of(text, at, word);
    }
    if (VerbForms.isArabicFuture(text, at)) {
      return FUTURE;
    }
    return VerbForms.isEnglishPast(text, at) ? past(text, at) : UNKNOWN;
  }

  // "will be held" is no past.
  private static Tense past(DateText text, int at) {
    return text.before(at).is(WordKind.FUTURE) ? FUTURE : PAST;
  }

  private static Tense of(DateText text, int at, DateWord word) {
    if (word.is(WordKind.FUTURE)) {
      return FUTURE;
    }
    if (word.is(WordKind.PAST)) {
      return past(text, at);
    }
    return word.is(WordKind.SAID) ? SAID : UNKNOWN;
  }
}
