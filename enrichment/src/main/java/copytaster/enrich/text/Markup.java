package copytaster.enrich.text;

import java.util.Arrays;

/**
 * What stands in a text and is no prose: images and link targets of Markdown, HTML tags, web and
 * e-mail addresses, names of accounts. Nothing is recognised in it, and no phrase goes across it;
 * the words of a link, of an element and of a hashtag are read.
 */
final class Markup {

  /** Stands at the begin of what is blanked, so that the words around it are not next. */
  static final char OBJECT = '\ufffc';

  private static final int LONGEST = 2_000;
  private static final String ENDS_OF_ADDRESSES = "<>\"“”«»|،؛؟";
  private static final String SENTENCE_SIGNS = ".,:;!?'*)]…";
  private static final String SIGNS = "!]<w:/@";
  // Signs that markup is known by; most characters are none, and one look tells.
  private static final boolean[] IS_SIGN = new boolean[128];

  static {
    SIGNS.chars().forEach(sign -> IS_SIGN[sign] = true);
  }

  private final char[] text;
  private boolean isFound;
  private int begin;

  private Markup(char[] text) {
    this.text = text;
  }

  /**
   * Puts a sign and spaces in the place of each markup.
   *
   * @return whether there was any
   */
  static boolean blank(char[] text) {
    var markup = new Markup(text);
    markup.blank();
    return markup.isFound;
  }

  private void blank() {
    for (int i = 0; i < text.length; i++) {
      if (text[i] < IS_SIGN.length && IS_SIGN[text[i]]) {
        begin = i;
        int end = end(i);
        if (end > i) {
          blankTo(end);
          i = end - 1;
        }
      }
    }
  }

  // Returns the sign's own place if there is no markup.
  private int end(int sign) {
    return switch (text[sign]) {
      case '!' -> charAt(sign + 1) == '[' ? endOfImage(sign) : sign;
      case ']' -> endOfTarget(sign, sign);
      case '<' -> endOfTag(sign);
      case 'w' -> startsWith(sign, "www.") && !isWord(sign - 1) ? endOfAddress(sign) : sign;
      default -> endFromWithin(sign);
    };
  }

  private void blankTo(int end) {
    isFound = true;
    text[begin] = OBJECT;
    Arrays.fill(text, begin + 1, end, ' ');
  }

  private int endOfImage(int sign) {
    int close = find(']', sign);
    return close < 0 ? sign : endOfTarget(close, sign);
  }

  // What stands in brackets behind brackets is a target if its first word looks like one.
  private int endOfTarget(int bracket, int otherwise) {
    if (charAt(bracket + 1) != '(') {
      return otherwise;
    }
    boolean isTarget = false;
    boolean isFirst = true;
    int depth = 0;
    for (int i = bracket + 1; i < text.length && text[i] != '\n' && i < bracket + LONGEST; i++) {
      char c = text[i];
      isFirst &= !Character.isWhitespace(c);
      isTarget |= isFirst && (c == '/' || c == '.' || c == '#' || c == '@');
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return isTarget ? i + 1 : otherwise;
      }
    }
    return otherwise;
  }

  private int endOfTag(int sign) {
    char first = charAt(sign + 1);
    boolean isTag = isAscii(first) || ((first == '/' || first == '!') && charAt(sign + 2) > ' ');
    int end = isTag ? find('>', sign + 1) : -1;
    return end < 0 ? sign : end + 1;
  }

  // An address is known by a sign in it: it may begin before that sign.
  private int endFromWithin(int sign) {
    while (isAddressBegin(begin - 1)) {
      begin--;
    }
    return switch (text[sign]) {
      case ':' -> begin < sign && startsWith(sign, "://") ? endOfAddress(sign) : sign;
      case '/' -> isHost(sign) && charAt(sign + 1) > ' ' ? endOfAddress(sign) : sign;
      default -> isWord(sign + 1) && !isLetterBefore(sign) ? endOfAccount(sign) : sign;
    };
  }

  // An Arabic letter, say, right before the sign is part of no address.
  private boolean isLetterBefore(int sign) {
    return begin == sign && isWord(sign - 1);
  }

  // bbc.com: what follows the last full stop is two lower-case letters or more.
  private boolean isHost(int end) {
    int letters = end;
    while (letters > begin && text[letters - 1] >= 'a' && text[letters - 1] <= 'z') {
      letters--;
    }
    return letters > begin + 1 && end - letters >= 2 && text[letters - 1] == '.';
  }

  private int endOfAccount(int sign) {
    int end = sign + 1;
    while (isWord(end) || charAt(end) == '.' || charAt(end) == '-') {
      end++;
    }
    return withoutSentenceSigns(sign, end);
  }

  private int endOfAddress(int from) {
    int depth = 0;
    int end = from;
    while (isInAddress(end)) {
      depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      end++;
    }
    return withoutSentenceSigns(from, end);
  }

  private boolean isInAddress(int at) {
    char c = charAt(at);
    return !Character.isWhitespace(c) && ENDS_OF_ADDRESSES.indexOf(c) < 0;
  }

  private int withoutSentenceSigns(int from, int end) {
    int last = end;
    while (last > from + 1 && SENTENCE_SIGNS.indexOf(text[last - 1]) >= 0) {
      last--;
    }
    return last;
  }

  // On the same line and not too far.
  private int find(char sign, int from) {
    for (int i = from; i < text.length && i < from + LONGEST && text[i] != '\n'; i++) {
      if (text[i] == sign) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(int at, String begin) {
    for (int i = 0; i < begin.length(); i++) {
      if (charAt(at + i) != begin.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAddressBegin(int at) {
    char c = charAt(at);
    return isAscii(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == '_';
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(charAt(at)) || charAt(at) == '_';
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length ? text[at] : ' ';
  }
}
