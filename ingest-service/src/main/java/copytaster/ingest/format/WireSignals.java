package copytaster.ingest.format;

import copytaster.article.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a message says of itself in its slug, headline and first lines, in English and Arabic.
 * The words count where they stand as a sign: in a slug, or before a colon, dash or line end; a
 * headline with "kill" in it is news.
 */
final class WireSignals {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String LINE_START = "^[\\s\\p{P}\\p{S}]*";
  private static final String LINE_END = "\\s*(?:[:;,،(){}\\[\\]!–—-]|\\.{2,}|\\s/|$)";

  private static final Map<Signal, Pattern> IN_LINES =
      Map.of(
          Signal.KILL,
          Pattern.compile(
              "\\b(?:MANDATORY|BULLETIN|URGENT) KILL\\b|"
                  + LINE_START
                  + "(?:KILL(?:"
                  + LINE_END
                  + "| (?:the |this |above )?(?:story|item|slug|advisory)\\b)"
                  + "|(?:تنبيه )?(?:إلغاء|الغاء|سحب)(?:"
                  + LINE_END
                  + "|\\s+(?:ال)?(?:خبر|نبأ|مادة|قصة)))",
              FLAGS),
          Signal.CORRECTION,
          line("CORRECT(?:ION|ED|S|IVE)(?: [A-Z]{2,12})?|تصحيح|تصويب"),
          Signal.UPDATE,
          line(
              "UPDATE[SD]?(?: \\d+)?|(?:\\d+(?:st|nd|rd|th)|first|second|third) (?:ld|lead)\\b.{0,20}"
                  + "|تحديث|إضافة(?: \\S{2,8})?|اضافة(?: \\S{2,8})?"),
          Signal.ADVISORY,
          line("(?:\\S+ )?ADVISORY|ADVISORIES|NOTE TO EDITORS|تنبيه(?: \\S{2,10})?|إشعار للمحررين"),
          Signal.OTHER,
          line("REPEAT(?:ING|S)?|REFILE|RESENDS?|إعادة|تكرار"));

  private static final Map<Signal, Pattern> IN_SLUGS =
      Map.of(
          Signal.KILL,
          slug("(?:MANDATORY |BULLETIN )?KILL|إلغاء"),
          Signal.CORRECTION,
          slug("CORRECT(?:ION|ED|IVE)|تصحيح"),
          Signal.UPDATE,
          slug("UPDATED?(?: ?\\d+)?|\\d*(?:st|nd|rd|th) ?-?(?:ld|lead).*|تحديث|إضافة.*"),
          Signal.ADVISORY,
          slug("(?:\\w+ )?ADVISORY|تنبيه"),
          Signal.OTHER,
          slug("REPEAT|REFILE|إعادة"));

  private static final Pattern WRITETHRU =
      Pattern.compile("write-?\\s?th(?:ru|rough)\\b|إعادة صياغة|نص جديد كامل", FLAGS);

  private WireSignals() {}

  /**
   * Returns the signals.
   *
   * @param slugs slug and keyword lines
   * @param lines headline and first lines
   */
  static List<Signal> of(List<String> slugs, List<String> lines) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    for (var slug : slugs) {
      add(IN_SLUGS, slug, signals);
      add(IN_LINES, slug, signals);
    }
    lines.forEach(line -> add(IN_LINES, line, signals));
    boolean writethru =
        slugs.stream().anyMatch(slug -> WRITETHRU.matcher(slug).find())
            || lines.stream().anyMatch(line -> isWritethru(line));
    if (writethru) {
      signals.add(Signal.WRITETHRU);
    }
    return List.copyOf(signals);
  }

  private static boolean isWritethru(String line) {
    return line.length() < TextLayout.LONGEST_HEADLINE && WRITETHRU.matcher(line).find();
  }

  private static void add(Map<Signal, Pattern> patterns, String text, Set<Signal> signals) {
    var beginning = text.substring(0, Math.min(text.length(), TextLayout.LONGEST_HEADLINE));
    patterns.forEach((signal, pattern) -> {
      if (pattern.matcher(beginning).find()) {
        signals.add(signal);
      }
    });
  }

  private static Pattern line(String words) {
    return Pattern.compile(LINE_START + "(?:" + words + ")" + LINE_END, FLAGS);
  }

  // Between the parts of a slug; a hyphen alone joins the words of a story's name.
  private static Pattern slug(String words) {
    return Pattern.compile("(?:^|[,/()]|\\s|--)\\s*(?:" + words + ")\\s*(?:$|[,/():])", FLAGS);
  }
}
