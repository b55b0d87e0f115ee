package copytaster.ingest.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of bytes that are not UTF-8: whether they are Latin is seen by how the bytes
 * outside ASCII stand, which of the charsets of either kind they are is left to ICU's language
 * models.
 */
final class CharsetDetection {

  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  private static final Set<String> LATIN_ONES =
      Set.of(
          "ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254");
  private static final Set<String> OTHERS =
      Set.of(
          "windows-1256",
          "ISO-8859-6",
          "windows-1251",
          "ISO-8859-5",
          "KOI8-R",
          "ISO-8859-7",
          "windows-1253",
          "ISO-8859-8",
          "ISO-8859-8-I",
          "windows-1255",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "Big5",
          "GB18030");

  private static final Set<String> HEBREW = Set.of("ISO-8859-8", "ISO-8859-8-I", "windows-1255");

  // ICU looks at no more.
  private static final int LONGEST_SAMPLE = 8_000;
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_CENTRAL = 12;

  private CharsetDetection() {}

  /** Returns the charset that the bytes are most likely in. */
  static Charset of(byte[] bytes) {
    var count = ByteCount.of(bytes);
    if (!count.standsTogether()) {
      return count.isMacRoman() ? Charset.forName("x-MacRoman") : latin(bytes, count);
    }
    var match = best(words(bytes), OTHERS);
    return match == null ? ARABIC : other(match.getName(), bytes);
  }

  /** Returns whether the bytes are in another script than the Latin, without any doubt. */
  static boolean isPlainlyNotLatin(byte[] bytes) {
    var count = ByteCount.of(bytes);
    return count.high() >= FEWEST_LETTERS
        && count.isMostlyHigh()
        && count.standsTogether()
        && best(words(bytes), OTHERS) != null;
  }

  private static Charset latin(byte[] bytes, ByteCount count) {
    var match = best(fromFirstHigh(bytes), LATIN_ONES);
    return match == null
        ? LATIN
        : switch (match.getName()) {
          case "ISO-8859-1" -> LATIN;
          case "ISO-8859-9" -> Charset.forName("windows-1254");
          case "ISO-8859-2", "windows-1250" ->
              count.high() < FEWEST_CENTRAL ? LATIN : Charset.forName(match.getName());
          default -> Charset.forName(match.getName());
        };
  }

  // Of two charsets for a script, the one is taken that has all the bytes.
  private static Charset other(String name, byte[] bytes) {
    return switch (name) {
      case "ISO-8859-6" -> fits(bytes, name) ? Charset.forName(name) : ARABIC;
      case "ISO-8859-7" -> Charset.forName(GreekAlpha.isIso(bytes) ? name : "windows-1253");
      case "ISO-8859-8", "ISO-8859-8-I" -> Charset.forName("windows-1255");
      default -> Charset.forName(name);
    };
  }

  private static boolean fits(byte[] bytes, String charset) {
    return Charsets.strictly(ByteBuffer.wrap(bytes), Charset.forName(charset)) != null;
  }

  private static @Nullable CharsetMatch best(byte[] sample, Set<String> among) {
    var detector = new CharsetDetector();
    detector.setText(sample);
    boolean hebrew = ByteCount.isHebrew(sample);
    for (var match : detector.detectAll()) {
      if (among.contains(match.getName()) && (hebrew || !HEBREW.contains(match.getName()))) {
        return match;
      }
    }
    return null;
  }

  // The words that are not ASCII: markup and foreign names say nothing about the charset.
  private static byte[] words(byte[] bytes) {
    var words = new ByteArrayOutputStream();
    boolean blank = true;
    for (int i = 0; i < bytes.length && words.size() < LONGEST_SAMPLE; i++) {
      boolean high = bytes[i] < 0 || (!Character.isLetterOrDigit(bytes[i]) && bytes[i] > ' ');
      if (high || !blank) {
        words.write(high ? bytes[i] : ' ');
      }
      blank = !high;
    }
    return words.toByteArray();
  }

  private static byte[] fromFirstHigh(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - LONGEST_SAMPLE / 4);
    int to = Math.min(bytes.length, from + LONGEST_SAMPLE);
    return Arrays.copyOfRange(bytes, from, to);
  }
}
