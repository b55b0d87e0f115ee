package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** The place in capitals that an agency's story begins with: LONDON 1996-08-30; MADRID -. */
final class Dateline {

  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int SHORTEST = 3;

  private Dateline() {}

  /** Returns whether a chunk is one. */
  static boolean isAt(Candidate name) {
    return name.behind() < name.reading().size()
        && LatinWords.isSentenceStart(name.reading(), name.from())
        && areCapitals(name)
        && isNameLike(name)
        && isFollowed(name);
  }

  private static boolean isFollowed(Candidate name) {
    var tokens = name.reading().tokens();
    int behind = name.behind();
    return switch (tokens.gap(behind)) {
      case '-' -> !tokens.isGlued(behind);
      case '(' -> name.reading().known().has(behind, EntityType.ORGANISATION);
      case ',' -> name.reading().isCapital(behind);
      default -> isDated(name, behind);
    };
  }

  private static boolean isDated(Candidate name, int at) {
    var tokens = name.reading().tokens();
    return tokens.isNumber(at)
        && tokens.length(at) == DIGITS_OF_A_YEAR
        && LatinWords.isLineStart(name.reading(), name.from());
  }

  // BADMINTON - is no town.
  private static boolean isNameLike(Candidate name) {
    return name.reading().known().has(name.last(), EntityType.PLACE)
        || !LatinWords.isOrdinary(name.reading(), name.last())
        || (name.length() > 1 && (name.ends(NameKind.SITE) || name.begins(NameKind.LAND)));
  }

  private static boolean areCapitals(Candidate name) {
    for (int i = name.from(); i < name.behind(); i++) {
      if (!name.reading().isAllCapitals(i)) {
        return false;
      }
    }
    return name.reading().tokens().length(name.from()) >= SHORTEST;
  }
}
