package copytaster.ingest.format;

import copytaster.article.Signal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signals that a wire gives in words alone: at the beginning of a headline with a mark behind, or
 * in capitals in a note to editors.
 */
final class TextSignals {

  private static final Map<Signal, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        Signal.KILL,
        "(?:MANDATORY |BULLETIN )?KILL(?:ED)?|WITHDRAWN|WITHDRAWAL|RETRACTION|ANNULATION|ANNUL[EÉ]"
            + "|ZURÜCKGEZOGEN|إلغاء خبر|إلغاء الخبر|سحب خبر|سحب الخبر|إلغاء");
    WORDS.put(
        Signal.CORRECTION,
        "CORRECT(?:ED|ION|S|ING|IVE)?|RECTIF(?:ICATIF|ICATION)?|KORREKTUR|BERICHTIGUNG"
            + "|CORRECCI[OÓ]N|تصحيح|تصويب|استدراك");
    WORDS.put(
        Signal.WRITETHRU,
        "(?:\\d{1,3}(?:ST|ND|RD|TH) )?(?:LD-?|LEDE-?|LEAD-?)?WRITE-?THR(?:U|OUGH)|(?:إعادة صياغة)");
    WORDS.put(Signal.UPDATE, "UPDATE[DS]?|UPD|RECASTS?|ACTUALISATION|تحديث");
    WORDS.put(Signal.ADVISORY, "ADVISORY|ADVISORIES|NOTE TO EDITORS|تنويه للمحررين|تنويه");
  }

  private static final Map<Signal, Pattern> HEADS =
      patterns("^[\\s\\p{P}]*+(?:", ")\\s*+\\d*+\\s*+[-:–—.)\\]]");
  private static final Map<Signal, Pattern> NOTES =
      patterns("(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])");

  private TextSignals() {}

  /** Returns what the beginning of a headline says. */
  static Set<Signal> ofHeadline(@Nullable String headline) {
    return find(HEADS, headline == null ? List.of() : List.of(headline));
  }

  /** Returns what notes to editors say. */
  static Set<Signal> ofNotes(List<String> notes) {
    return find(NOTES, notes);
  }

  private static Set<Signal> find(Map<Signal, Pattern> patterns, List<String> texts) {
    var found = new LinkedHashSet<Signal>();
    patterns.forEach((signal, pattern) -> {
      if (texts.stream().anyMatch(text -> pattern.matcher(text).find())) {
        found.add(signal);
      }
    });
    return found;
  }

  private static Map<Signal, Pattern> patterns(String before, String behind) {
    var patterns = new LinkedHashMap<Signal, Pattern>();
    WORDS.forEach(
        (signal, words) -> patterns.put(signal, Pattern.compile(before + words + behind)));
    return patterns;
  }
}
