package copytaster.enrich.entity;

import copytaster.article.EntityType;

/**
 * An Arabic name of a person as it is read, part by part: given and family names, compounds (بن,
 * أبو, عبد, آل with what belongs to them), the number of a king, and unknown words between.
 */
final class ArabicName {

  private static final int NAMES =
      NameKind.PARTICLE.bit() | NameKind.GIVEN.bit() | NameKind.FAMILY.bit() | Reading.PHRASE;
  private static final int CUES = NameKind.TITLE.bit() | NameKind.SAY.bit() | NameKind.NISBA.bit();
  private static final int MOST_PARTS = 6;
  private static final int LONGEST_COMPOUND = 3;

  private final Reading reading;
  private final NameCue cue;
  private final int begin;
  private int end;
  private int parts;
  // How many of the parts are names for sure, names that are words too, and unknown.
  private int sure;
  private int doubtful;
  private int unknown;
  private boolean isFirstSure;
  private boolean isFirstGiven;

  private ArabicName(Reading reading, int begin, NameCue cue) {
    this.reading = reading;
    this.cue = cue;
    this.begin = begin;
    this.end = begin;
  }

  /** Returns 0 where neither a token nor the next one says anything of people by itself. */
  static int says(Reading reading, int at) {
    int next = Math.min(at + 1, reading.size() - 1);
    return (reading.kinds(at) & (NAMES | CUES | Reading.PERSON))
        | (reading.kinds(next) & (NAMES | Reading.PERSON));
  }

  /** Returns whether a name may begin at a token that nothing says a name stands behind. */
  static boolean mayBegin(Reading reading, int at) {
    return (reading.kinds(at) & NAMES) != 0 || reading.known().has(at, EntityType.PERSON);
  }

  /** Reads the name that begins at a token; one without parts if none does. */
  static ArabicName read(Reading reading, int at, NameCue cue) {
    var name = new ArabicName(reading, at, cue);
    while (name.parts < MOST_PARTS && name.readPart()) {
      name.parts++;
    }
    return name;
  }

  /** Returns the token behind its last part. */
  int end() {
    return end;
  }

  /** Returns what speaks for it. */
  String rule() {
    return cue.rule();
  }

  /** Returns how sure it is that this names a person, 0 to 100. */
  int confidence() {
    if (parts == 0) {
      return 0;
    }
    int certain = Math.min(3, sure) * 6 - unknown * 4;
    return switch (cue) {
      case TITLE -> sure > 0 ? 74 + certain : isOrdinaryWord() ? 0 : doubtful > 0 ? 68 : 62;
      case SAID -> sure > 0 ? 70 + certain : doubtful > 0 ? 0 : 52;
      case ORIGIN -> sure > 0 ? 70 + certain : parts > 1 ? 58 : 0;
      case UNKNOWN -> parts > 1 ? 55 : 0;
      case LINKED -> 76 + certain;
      case NONE -> withoutCue(certain);
    };
  }

  private boolean isOrdinaryWord() {
    return parts == 1 && isOrdinary(begin);
  }

  private int withoutCue(int certain) {
    if (parts == 1) {
      return aloneWithoutCue();
    }
    if (isFirstSure) {
      return 66 + certain;
    }
    return sure > 0 ? 60 + certain : isFirstGiven ? 50 : 0;
  }

  private int aloneWithoutCue() {
    if (reading.is(begin, NameKind.FAMOUS)) {
      return 54;
    }
    return isFirstGiven || sure == 0 || reading.isForm(begin) ? 0 : 52;
  }

  private boolean readPart() {
    if (parts > 0 && (!reading.joins(end) || reading.isSplit(end))) {
      return false;
    }
    return readLinked() || readCompound() || readKnown() || readNumber() || readUnknown();
  }

  // Whatever stands before "son of" is a name.
  private boolean readLinked() {
    boolean isLinked = parts == 0 && cue == NameCue.LINKED;
    if (isLinked) {
      sure++;
      isFirstSure = true;
      end++;
    }
    return isLinked;
  }

  // عبد الرحمن, بن سلمان, أبو بكر, بن أبي طالب.
  private boolean readCompound() {
    int at = end;
    while (at - end < LONGEST_COMPOUND && reading.is(at, NameKind.PARTICLE)) {
      at++;
      if (!reading.follows(at) || !reading.isArabic(at)) {
        return false;
      }
    }
    if (at == end
        || reading.isStop(at)
        || reading.isSplit(at)
        || (parts == 0 && reading.isCommon(at))) {
      return false;
    }
    count(true, parts == 0);
    int given = reading.end(at, NameKind.GIVEN);
    end = given > at ? given : at + 1;
    return true;
  }

  private boolean readKnown() {
    if (reading.isStop(end) || reading.isElsewhere(end) || reading.is(end, NameKind.TITLE)) {
      return false;
    }
    int given = reading.end(end, NameKind.GIVEN);
    int family = reading.end(end, NameKind.FAMILY);
    int behind = Math.max(given, family);
    if (behind == end && !reading.known().has(end, EntityType.PERSON)) {
      return false;
    }
    if (parts == 0) {
      isFirstGiven = given > end;
    }
    count(!reading.is(end, NameKind.ORDINARY) && !isOrdinary(end), parts == 0);
    end = Math.max(behind, end + 1);
    return true;
  }

  // A word that means something besides: with the article it does as well.
  private boolean isOrdinary(int at) {
    return reading.isCommon(at)
        || reading.isOfDates(at)
        || reading.is(at, NameKind.NISBA)
        || (ArabicWords.isDefinite(reading.tokens(), at)
            && reading.isCommon(reading.tokens().hash(at, 2, 0)))
        || (reading.isSplit(at) && reading.isCommon(reading.passage().prefixes().rest(at)));
  }

  private void count(boolean isSure, boolean isFirst) {
    sure += isSure ? 1 : 0;
    doubtful += isSure ? 0 : 1;
    isFirstSure |= isSure && isFirst;
  }

  // محمد السادس.
  private boolean readNumber() {
    int behind = parts == 1 && isFirstGiven ? reading.end(end, NameKind.REGNAL) : end;
    if (behind == end) {
      return false;
    }
    sure++;
    end = behind;
    return true;
  }

  private boolean readUnknown() {
    boolean isExpected = parts == 0 ? cue != NameCue.NONE : isFirstSure || cue == NameCue.TITLE;
    if (!isExpected
        || unknown > 1
        || reading.known().has(end)
        || (parts == 0 && ArabicWords.isDefinite(reading.tokens(), end))
        || !(parts == 0
            ? ArabicWords.isNameLike(reading, end)
            : ArabicWords.isUnknown(reading, end))) {
      return false;
    }
    unknown++;
    end++;
    return true;
  }
}
