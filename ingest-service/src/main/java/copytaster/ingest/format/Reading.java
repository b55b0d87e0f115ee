package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Fault;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What gathers while one story is read.
 *
 * @param zone of times without one
 * @param warnings what was guessed, repaired or dropped
 * @param faults what the story is refused for
 * @param dropped fields that were warned of, whatever their index
 */
record Reading(ZoneId zone, Warnings warnings, List<Fault> faults, Set<String> dropped) {

  private static final int MOST_FAULTS = 50;

  static Reading in(ZoneId zone) {
    return new Reading(zone, new Warnings(), new ArrayList<>(), new HashSet<>());
  }

  void warn(WarningCode code, String detail, String pointer) {
    warnings.add(code, detail, pointer);
  }

  /** Warns of an element; where it is, is only looked up while there is room for warnings. */
  void warn(WarningCode code, String detail, XmlElement at, String below) {
    warn(code, detail, warnings.isFull() ? "" : at.path() + below);
  }

  /** Warns of a field that is left in the submission: once, however many objects have it. */
  void drop(String pointer) {
    if (dropped.add(pointer.replaceAll("/\\d+(?=/|$)", "/*"))) {
      warn(WarningCode.FIELD_DROPPED, "an article has no such field", pointer);
    }
  }

  void fault(String pointer, String code, String detail) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(pointer, code, detail));
    }
  }

  /** Reads a language tag that is there; null with a warning if it is none. */
  @Nullable String language(String tag, String pointer) {
    var language = Languages.read(tag).orElse(null);
    if (language == null) {
      warn(WarningCode.LANGUAGE_UNREADABLE, "no language tag: \"" + Quote.of(tag) + "\"", pointer);
    }
    return language;
  }

  /** Returns the story as one that is refused for the faults that were found. */
  Story refused(@Nullable String guid) {
    var first =
        faults.isEmpty() ? new Fault("", "unreadable", "it makes no article") : faults.getFirst();
    var where = first.pointer().isEmpty() ? "the story" : first.pointer();
    var detail = where + ": " + first.detail();
    return new Story.Refused(guid, new Refusal(Refusal.Kind.UNPROCESSABLE, detail, faults));
  }
}
