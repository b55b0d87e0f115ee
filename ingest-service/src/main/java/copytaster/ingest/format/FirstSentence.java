package copytaster.ingest.format;

import java.util.regex.Pattern;

/** Finds the first sentence of a text, which stands in for a headline that is missing. */
final class FirstSentence {

  private static final Pattern END = Pattern.compile("[.!?؟…۔][\"'”»’)]*(?=\\s)");

  private FirstSentence() {}

  static String of(String text) {
    var line = text.lines().findFirst().orElse(text);
    var beginning = line.substring(0, Math.min(line.length(), TextLayout.LONGEST_HEADLINE));
    var end = END.matcher(beginning);
    if (end.find()) {
      return beginning.substring(0, end.end()).strip();
    }
    int lastWord = line.equals(beginning) ? -1 : beginning.lastIndexOf(' ');
    return lastWord > 0 ? beginning.substring(0, lastWord).strip() : whole(beginning);
  }

  // Without half a character at its end.
  private static String whole(String beginning) {
    int last = beginning.length() - 1;
    boolean half = last >= 0 && Character.isHighSurrogate(beginning.charAt(last));
    return half ? beginning.substring(0, last) : beginning;
  }
}
