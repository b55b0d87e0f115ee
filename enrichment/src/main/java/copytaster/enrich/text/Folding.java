package copytaster.enrich.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * What each character is folded to for matching: letters that writers use for one another become
 * one, marks and invisible characters go. A table, so that folding costs one look-up a character.
 */
final class Folding {

  /** Stands in the table for a character that goes. */
  static final char DROPPED = '\0';

  /** Stands in the table for a character that becomes several. */
  static final char SEVERAL = '\uffff';

  private static final Map<Character, String> EXPANSIONS = new HashMap<>();
  private static final String[] DROPPED_RANGES = {
    "\u00ad\u00ad", "\u0300\u036f", "\u0483\u0487", "\u0591\u05bd", "\u05bf\u05bf", "\u05c1\u05c2",
    "\u05c4\u05c5", "\u0610\u061a", "\u061c\u061c", "\u0640\u0640", "\u064b\u065f", "\u0670\u0670",
    "\u06d6\u06ed", "\u08d3\u08ff", "\u200b\u200f", "\u202a\u202e", "\u2060\u2069", "\ufe00\ufe0f",
    "\ufeff\ufeff"
  };

  /** Kind of a character that is no part of a word. */
  static final int SIGN = 0;

  /** Kind of a letter that is not Latin. */
  static final int LETTER = 1 << 28;

  /** Kind of a Latin letter. */
  static final int LATIN = 2 << 28;

  /** Kind of a digit. */
  static final int DIGIT = 3 << 28;

  /** The bits of an entry that say of what kind the folded character is. */
  static final int KIND = 3 << 28;

  /** The bit of an entry that says that the character occurs in {@link Markup}. */
  static final int MARKUP = 1 << 27;

  /** The bit of an entry of a character that goes or becomes several. */
  static final int SPECIAL = 1 << 26;

  private static final String MARKUP_SIGNS = "/@<]w";
  // Between the two: syllables and ideographs of East Asia, surrogates, characters of private use.
  private static final char LOW_END = '\u3100';
  private static final char HIGH_BEGIN = '\uf900';
  private static final int[] TABLE = new int[LOW_END + Character.MAX_VALUE + 1 - HIGH_BEGIN];

  static {
    for (char c = 0; c < LOW_END; c++) {
      TABLE[c] = withKind(fold(c));
    }
    for (char c = HIGH_BEGIN; c < Character.MAX_VALUE; c++) {
      TABLE[c - HIGH_BEGIN + LOW_END] = withKind(fold(c));
    }
    TABLE[DROPPED] = withKind(' ');
    TABLE[TABLE.length - 1] = withKind(' ');
  }

  private Folding() {}

  /** Returns what a character becomes, or one of the two marks above, with its kind. */
  static int entry(char c) {
    return c < LOW_END ? TABLE[c] : rareEntry(c);
  }

  private static int rareEntry(char c) {
    return c < HIGH_BEGIN ? withKind(letter(c)) : TABLE[c - HIGH_BEGIN + LOW_END];
  }

  /** Returns what a character becomes that becomes several. */
  static String expansion(char c) {
    return EXPANSIONS.getOrDefault(c, "");
  }

  private static int withKind(char folded) {
    int special = folded == DROPPED || folded == SEVERAL ? SPECIAL : 0;
    int markup = MARKUP_SIGNS.indexOf(folded) >= 0 ? MARKUP : 0;
    return kind(folded) | markup | special | folded;
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (!Character.isLetter(c)
        && Character.getType(c) != Character.COMBINING_SPACING_MARK
        && Character.getType(c) != Character.NON_SPACING_MARK) {
      return SIGN;
    }
    return c < 0x250 ? LATIN : LETTER;
  }

  private static char fold(char c) {
    if (isDropped(c)) {
      return DROPPED;
    }
    var spelled = spellOut(c);
    return spelled.length() == 1 && !isDropped(spelled.charAt(0))
        ? letter(spelled.charAt(0))
        : foldAll(c, spelled);
  }

  private static char foldAll(char c, String spelled) {
    var folded = new StringBuilder();
    for (int i = 0; i < spelled.length(); i++) {
      if (!isDropped(spelled.charAt(i))) {
        folded.append(letter(spelled.charAt(i)));
      }
    }
    if (folded.length() == 1) {
      return folded.charAt(0);
    }
    EXPANSIONS.put(c, folded.toString());
    return folded.isEmpty() ? DROPPED : SEVERAL;
  }

  private static String spellOut(char c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      default -> isDecomposed(c) ? Normalizer.normalize("" + c, Normalizer.Form.NFKD) : "" + c;
    };
  }

  // Not Cyrillic, where й is no и, nor syllables such as Hangul's.
  private static boolean isDecomposed(char c) {
    return (c >= 0x80 && c < 0x250)
        || (c >= 0x370 && c < 0x400)
        || (c >= 0x600 && c < 0x700)
        || (c >= 0x1e00 && c < 0x2000)
        || (c >= 0xf900 && c < 0xfe00)
        || (c >= 0xfe70);
  }

  private static char letter(char c) {
    int digit = Character.digit(c, 10);
    return digit >= 0 ? (char) ('0' + digit) : spelling(Character.toLowerCase(c));
  }

  /** Spellings of one letter, and punctuation that means the same. */
  private static char spelling(char c) {
    return switch (c) {
      case 'ى', 'ی', 'ێ', 'ې', 'ے' -> 'ي';
      case 'ة', 'ە', 'ہ', 'ھ' -> 'ه';
      case 'ک', 'گ', 'ڪ' -> 'ك';
      case 'ٱ' -> 'ا';
      case 'پ' -> 'ب';
      case 'چ' -> 'ج';
      case 'ڤ' -> 'ف';
      case 'ڨ' -> 'ق';
      case 'ژ' -> 'ز';
      case 'ۆ', 'ۇ' -> 'و';
      case 'ڕ' -> 'ر';
      case 'ڵ' -> 'ل';
      case 'ё' -> 'е';
      case 'ø' -> 'o';
      case 'đ', 'ð' -> 'd';
      case 'ł' -> 'l';
      case 'ı' -> 'i';
      case '،' -> ',';
      case '؛' -> ';';
      case '؟' -> '?';
      case '٪' -> '%';
      case '٫', '。' -> '.';
      case '’', '‘', 'ʼ', '`', '´', '′' -> '\'';
      case '‐', '‑' -> '-';
      // So that a name is read in a hashtag.
      case '_' -> ' ';
      case '\u2028', '\u2029', '\u0085' -> '\n';
      default -> (c != '\n' && Character.isWhitespace(c)) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  private static boolean isDropped(char c) {
    for (var range : DROPPED_RANGES) {
      if (c >= range.charAt(0) && c <= range.charAt(1)) {
        // Signs among the Quranic marks: end of verse, place of prostration.
        return c != '\u06dd' && c != '\u06de' && c != '\u06e9';
      }
    }
    return false;
  }
}
