package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;

/**
 * Finds organisations that are in no vocabulary: in Arabic by the noun that their name begins with
 * and the definite words behind it, in Latin script by their first words or their last.
 */
final class OrganisationRule {

  private static final int LONGEST_ARABIC = 4;
  private static final int LONGEST_LATIN = 7;
  private static final int SHORTEST_DEFINITE = 5;

  private final NameWords names;
  private final HashIndex stopWords;

  OrganisationRule(NameWords names, HashIndex stopWords) {
    this.names = names;
    this.stopWords = stopWords;
  }

  /** Returns the token behind the name that begins at a token; the token itself if none does. */
  int end(Passage passage, int at) {
    int head = names.end(NameKind.HEAD, passage, at);
    if (isLatin(passage, at)) {
      return isUpper(passage.tokens(), at) && !isStopWord(passage, at)
          ? latinEnd(passage, at, head)
          : at;
    }
    return head == at ? at : arabicEnd(passage, at, head);
  }

  private int arabicEnd(Passage passage, int at, int head) {
    int end = head;
    if (names.end(NameKind.BRAND, passage, at) == head && isWordOfItsOwn(passage, head)) {
      end++;
    }
    while (end - at < LONGEST_ARABIC && continues(passage, end, end == head)) {
      end++;
    }
    return end == head ? at : end;
  }

  private boolean continues(Passage passage, int at, boolean isFirst) {
    var tokens = passage.tokens();
    if (at >= tokens.size() || tokens.gap(at) != Tokens.SPACE || isStopWord(passage, at)) {
      return false;
    }
    var word = tokens.folded(at);
    if (word.length() < SHORTEST_DEFINITE) {
      return false;
    }
    return word.startsWith("ال") || (!isFirst && word.startsWith("لل"));
  }

  private static boolean isWordOfItsOwn(Passage passage, int at) {
    var tokens = passage.tokens();
    return at < tokens.size()
        && tokens.gap(at) == Tokens.SPACE
        && tokens.length(at) >= SHORTEST_DEFINITE
        && tokens.first(at) >= 'ء'
        && tokens.first(at) <= 'ي'
        && !passage.isKnown(at)
        && passage.prefixes().rest(at) == 0;
  }

  private int latinEnd(Passage passage, int at, int head) {
    var tokens = passage.tokens();
    int end = head > at ? head : at + 1;
    int last = at;
    while (end < tokens.size() && end - at < LONGEST_LATIN && tokens.gap(end) == Tokens.SPACE) {
      boolean isUpper = isUpper(tokens, end);
      if (!isUpper && !isConnective(tokens, end)) {
        break;
      }
      end++;
      if (isUpper && (head > at || names.end(NameKind.TAIL, passage, end - 1) == end)) {
        last = end;
      }
    }
    return last;
  }

  private static boolean isConnective(Tokens tokens, int at) {
    var word = tokens.folded(at);
    return word.equals("of") || word.equals("and") || word.equals("for") || word.equals("the");
  }

  private static boolean isLatin(Passage passage, int at) {
    return passage.tokens().first(at) < 0x250;
  }

  private static boolean isUpper(Tokens tokens, int at) {
    return Character.isUpperCase(tokens.text().originalCharAt(tokens.begin(at)));
  }

  private boolean isStopWord(Passage passage, int at) {
    return stopWords.contains(passage.tokens().hash(at));
  }
}
