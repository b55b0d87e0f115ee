package copytaster.ingest.format;

import copytaster.article.Headline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers headlines: one is the main one, and the same words count once. */
final class G2Headlines {

  private final List<Headline> list = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private boolean hasMain;

  void add(String role, String words) {
    if (words.isEmpty() || !known.add(words.replaceAll("\\s", ""))) {
      return;
    }
    boolean main = role.equals(Headline.MAIN);
    list.add(new Headline(main && hasMain ? "alternate" : role, null, words));
    hasMain |= main;
  }

  boolean hasMain() {
    return hasMain;
  }

  List<Headline> list() {
    return list;
  }
}
