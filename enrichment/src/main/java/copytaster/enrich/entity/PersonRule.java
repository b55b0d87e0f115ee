package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import java.util.Set;

/**
 * Finds people who are in no vocabulary: a title and a name, or a given name and another name
 * behind it.
 */
final class PersonRule {

  private static final int LONGEST = 4;
  private static final int MOST_ADJECTIVES = 3;
  private static final int SHORTEST = 3;
  // What an Arabic noun that is no name begins or ends with.
  private static final Set<String> UNLIKE_BEGINS =
      Set.of("لل", "لي", "لا", "بال", "وال", "فال", "كال", "است", "ولل", "ووا", "ور", "ول");
  private static final Set<String> UNLIKE_ENDS = Set.of("ون", "ات", "ين", "ها", "هم", "نا");

  private final NameWords names;
  private final HashIndex stopWords;

  PersonRule(NameWords names, HashIndex stopWords) {
    this.names = names;
    this.stopWords = stopWords;
  }

  /** Returns the first token of the name that a title at a token leads to; the token if none. */
  int behindTitle(Passage passage, int at) {
    int end = names.end(NameKind.TITLE, passage, at);
    if (end == at || isLower(passage.tokens(), at)) {
      return at;
    }
    for (int i = 0; i < MOST_ADJECTIVES && isAdjective(passage, end); i++) {
      end++;
    }
    return end;
  }

  /**
   * Returns the token behind the name that begins at a token; the token itself if none does.
   *
   * @param hasTitle whether a title stands before it, so that one name is enough
   */
  int end(Passage passage, int at, boolean hasTitle) {
    var tokens = passage.tokens();
    if (at >= tokens.size() || (isStopWord(passage, at) && tokens.first(at) >= 0x250)) {
      return at;
    }
    int end = givenEnd(passage, at);
    boolean isGiven = end > at;
    boolean isSure = isGiven && (names.kinds(passage, at) & NameKind.ORDINARY.bit()) == 0;
    if (!isGiven && hasTitle) {
      end = oneName(passage, at);
    }
    if (end == at || isLower(tokens, at)) {
      return at;
    }
    int first = end;
    while (end - at < LONGEST) {
      int next = nextEnd(passage, end, isSure || hasTitle);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end > first || hasTitle ? end : at;
  }

  private int givenEnd(Passage passage, int at) {
    int end = names.end(NameKind.GIVEN, passage, at);
    if (end > at) {
      return end;
    }
    return isParticle(passage, at) && isJoined(passage.tokens(), at + 1)
        ? oneName(passage, at)
        : at;
  }

  private int oneName(Passage passage, int at) {
    int end = isParticle(passage, at) ? at + 1 : at;
    if (end < passage.tokens().size() && (end == at || isJoined(passage.tokens(), end))) {
      int family = names.end(NameKind.FAMILY, passage, end);
      int given = names.end(NameKind.GIVEN, passage, end);
      int best = Math.max(family, given);
      if (best > end) {
        return best;
      }
      return end > at || isLatinName(passage, end) ? end + 1 : at;
    }
    return at;
  }

  private int nextEnd(Passage passage, int at, boolean isSure) {
    var tokens = passage.tokens();
    if (!isJoined(tokens, at) || passage.prefixes().rest(at) != 0) {
      return at;
    }
    if (isStopWord(passage, at) && tokens.first(at) >= 0x250) {
      return at;
    }
    int known =
        Math.max(names.end(NameKind.FAMILY, passage, at), names.end(NameKind.GIVEN, passage, at));
    if (known > at && !isLower(tokens, at)) {
      return known;
    }
    if (isParticle(passage, at)) {
      int behind = isParticle(passage, at + 1) ? at + 2 : at + 1;
      return isJoined(tokens, behind) && isNameLike(passage, behind) ? behind + 1 : at;
    }
    return isSure && isNameLike(passage, at) ? at + 1 : at;
  }

  private boolean isParticle(Passage passage, int at) {
    return names.end(NameKind.PARTICLE, passage, at) == at + 1;
  }

  private boolean isNameLike(Passage passage, int at) {
    return isLatinName(passage, at) || isArabicName(passage, at);
  }

  private boolean isLatinName(Passage passage, int at) {
    var tokens = passage.tokens();
    return tokens.first(at) >= 'a'
        && tokens.first(at) < 0x250
        && isUpper(tokens, at)
        && (tokens.length(at) == 1 || !isStopWord(passage, at));
  }

  private static boolean isArabicName(Passage passage, int at) {
    var tokens = passage.tokens();
    char first = tokens.first(at);
    if (first < 'ء' || first > 'ي' || tokens.length(at) < SHORTEST || passage.isKnown(at)) {
      return false;
    }
    var word = tokens.folded(at);
    return first != 'ي'
        && first != 'ت'
        && first != 'س'
        && !UNLIKE_BEGINS.contains(word.substring(0, 2))
        && !UNLIKE_BEGINS.contains(word.substring(0, 3))
        && !UNLIKE_ENDS.contains(word.substring(word.length() - 2));
  }

  private static boolean isAdjective(Passage passage, int at) {
    var tokens = passage.tokens();
    if (at >= tokens.size() || tokens.gap(at) != Tokens.SPACE || tokens.length(at) < 5) {
      return false;
    }
    var word = tokens.folded(at);
    return word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
  }

  private static boolean isJoined(Tokens tokens, int at) {
    return at < tokens.size()
        && (tokens.gap(at) == Tokens.SPACE
            || tokens.gap(at) == '-'
            || (tokens.gap(at) == '.' && tokens.length(at - 1) == 1));
  }

  private static boolean isUpper(Tokens tokens, int at) {
    return Character.isUpperCase(tokens.text().originalCharAt(tokens.begin(at)));
  }

  private static boolean isLower(Tokens tokens, int at) {
    return Character.isLowerCase(tokens.text().originalCharAt(tokens.begin(at)));
  }

  // The preposition على folds to the name علي; mostly their last letters tell them apart.
  private boolean isStopWord(Passage passage, int at) {
    var tokens = passage.tokens();
    return stopWords.contains(tokens.hash(at))
        && tokens.text().originalCharAt(tokens.end(at) - 1) != 'ي';
  }
}
