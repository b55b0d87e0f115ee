package copytaster.ingest.format;

import copytaster.article.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the warnings of one story, up to a number that no honest story needs. */
final class Warnings {

  static final int MOST = 100;

  private final List<Warning> list = new ArrayList<>();
  private int cut;

  void add(WarningCode code, String detail) {
    add(code, detail, null);
  }

  void add(WarningCode code, String detail, @Nullable String pointer) {
    if (list.size() < MOST) {
      boolean whole = pointer == null || pointer.isEmpty();
      list.add(new Warning(code.code(), detail, whole ? null : pointer));
    } else {
      cut++;
    }
  }

  boolean isFull() {
    return list.size() >= MOST;
  }

  void addAll(List<Warning> more) {
    for (var warning : more) {
      if (list.size() < MOST) {
        list.add(warning);
      } else {
        cut++;
      }
    }
  }

  List<Warning> list() {
    var all = new ArrayList<>(list);
    if (cut > 0) {
      all.add(Warning.of(WarningCode.WARNINGS_CUT.code(), cut + " more"));
    }
    return List.copyOf(all);
  }
}
