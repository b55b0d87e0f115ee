package copytaster.enrich.entries;

import copytaster.access.Fault;
import copytaster.enrich.vocabulary.EntryCheck;
import copytaster.enrich.vocabulary.EntryContent;
import copytaster.enrich.vocabulary.KnownIds;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Judges the entries of one request, one after the other. */
final class EntryJudge {

  private final Map<String, KeptEntry> entries;
  private final KnownIds known;
  private final VocabularySettings settings;
  private final Instant now;
  private final String by;
  private final BiPredicate<EntryContent, EntryContent> mayReplace;
  private final Set<String> seen = new HashSet<>();
  private int count;
  private int total;

  /**
   * Makes one.
   *
   * @param entries as they are
   * @param known what entries may refer to
   * @param mayReplace whether what an entry says may give way to what it is to say
   * @param now when this is
   * @param by names who sends them
   */
  EntryJudge(
      Map<String, KeptEntry> entries,
      KnownIds known,
      VocabularySettings settings,
      BiPredicate<EntryContent, EntryContent> mayReplace,
      Instant now,
      String by) {
    this.entries = entries;
    this.known = known;
    this.settings = settings;
    this.mayReplace = mayReplace;
    this.now = now;
    this.by = by;
    this.count = entries.size();
    this.total = total(entries.values());
  }

  static int total(Collection<KeptEntry> entries) {
    return entries.stream().mapToInt(entry -> entry.content().size()).sum();
  }

  Verdict judge(Draft draft) {
    var content = draft.content();
    if (content == null) {
      return refused(draft, draft.faults());
    }
    var faults = faults(content);
    if (!faults.isEmpty()) {
      return refused(draft, faults);
    }
    return judge(draft, content, entries.get(draft.id()));
  }

  private List<Fault> faults(EntryContent content) {
    return EntryCheck.of(content, settings.limits(), known).stream()
        .map(fault -> new Fault(fault.pointer(), fault.code(), fault.detail()))
        .toList();
  }

  private Verdict judge(Draft draft, EntryContent content, @Nullable KeptEntry kept) {
    if (!seen.add(draft.id())) {
      return refused(draft, "repeated", "The id is there before.");
    }
    if (kept == null) {
      return counted(draft, content, 1, content.size());
    }
    if (kept.content().equals(content)) {
      return new Verdict.Settled(new Edited.Unchanged(kept));
    }
    return mayReplace.test(kept.content(), content)
        ? counted(draft, content, 0, content.size() - kept.content().size())
        : refused(draft, "taken", "The id is that of an entry about something else.");
  }

  private Verdict counted(Draft draft, EntryContent content, int more, int moreInTotal) {
    if (count + more > settings.entries()) {
      return refused(
          draft, "too-many", "There are at most %d entries.".formatted(settings.entries()));
    }
    if (total + Math.max(0, moreInTotal) > settings.total()) {
      return refused(
          draft,
          "too-many",
          "All entries together have at most %d names, phrases and terms."
              .formatted(settings.total()));
    }
    count += more;
    total += moreInTotal;
    return new Verdict.Wanted(draft.id(), new EntryValue(now, by, content), more > 0);
  }

  private static Verdict refused(Draft draft, String code, String detail) {
    return refused(draft, List.of(new Fault("#", code, detail)));
  }

  private static Verdict refused(Draft draft, List<Fault> faults) {
    return new Verdict.Settled(new Edited.Refused(draft.id(), faults));
  }
}
