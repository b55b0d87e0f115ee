package copytaster.enrich.entries;

import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.enrich.vocabulary.EntryContent;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes entries, and answers once Kafka has the change. */
final class EntryEdits {

  private static final Logger log = LoggerFactory.getLogger(EntryEdits.class);
  private static final int MOST_LOGGED = 10;

  private final EntryWriter writer;
  private final CurrentVocabulary current;
  private final VocabularyFollower follower;
  private final VocabularySettings settings;
  private final InstantSource clock;

  EntryEdits(
      EntryWriter writer,
      CurrentVocabulary current,
      VocabularyFollower follower,
      VocabularySettings settings,
      InstantSource clock) {
    this.writer = writer;
    this.current = current;
    this.follower = follower;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Returns the entries as this instance knows them.
   *
   * @throws ProblemException if it does not know them yet
   */
  SortedMap<String, KeptEntry> entries() {
    if (!follower.isLoaded()) {
      throw unavailable("The vocabulary was not read from Kafka yet.");
    }
    return current.now().entries();
  }

  /**
   * Puts one entry.
   *
   * @param by names who does
   * @throws ProblemException if it cannot be taken, or is not as it has to be
   */
  Edited put(Draft draft, Preconditions conditions, String by) {
    var edited =
        edit(
                List.of(draft),
                by,
                (_, _) -> true,
                entries -> conditions.check(Optional.ofNullable(entries.get(draft.id()))))
            .getFirst();
    if (edited instanceof Edited.Refused refused) {
      throw new ProblemException(
          ProblemType.UNPROCESSABLE, "This is no entry that can be used.", refused.faults());
    }
    return edited;
  }

  /**
   * Puts many entries at once, all that can be taken or none; one that is about something else than
   * what has its id is not taken.
   *
   * @param by names who does
   * @return what became of each, in their order
   */
  List<Edited> putAll(List<Draft> drafts, String by) {
    return edit(drafts, by, EntryEdits::isSame, _ -> {});
  }

  private static boolean isSame(EntryContent kept, EntryContent wanted) {
    return kept.getClass() == wanted.getClass() && Objects.equals(kept.about(), wanted.about());
  }

  /**
   * Deletes an entry.
   *
   * @param by names who does
   * @throws ProblemException if there is none, or it is not as it has to be
   */
  void delete(String id, Preconditions conditions, String by) {
    write(entries -> {
      var entry = Optional.ofNullable(entries.get(id));
      if (entry.isEmpty() && conditions.match() == null) {
        throw notFound();
      }
      conditions.check(entry);
      return List.of(new EntryChange(id, null));
    });
    log(by, List.of(id));
  }

  static ProblemException notFound() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no such entry.");
  }

  private List<Edited> edit(
      List<Draft> drafts,
      String by,
      BiPredicate<EntryContent, EntryContent> mayReplace,
      Consumer<SortedMap<String, KeptEntry>> condition) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var verdicts = new ArrayList<Verdict>();
    var offsets =
        write(entries -> {
          condition.accept(entries);
          var known = current.now().vocabulary().ids();
          var judge = new EntryJudge(entries, known, settings, mayReplace, now, by);
          verdicts.clear();
          drafts.forEach(draft -> verdicts.add(judge.judge(draft)));
          return wanted(verdicts).map(each -> new EntryChange(each.id(), each.value())).toList();
        });
    log(by, wanted(verdicts).map(Verdict.Wanted::id).toList());
    var written = offsets.iterator();
    return verdicts.stream()
        .map(verdict ->
            switch (verdict) {
              case Verdict.Settled settled -> settled.edited();
              case Verdict.Wanted wanted -> wanted.writtenAt(written.next());
            })
        .toList();
  }

  private static Stream<Verdict.Wanted> wanted(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(Verdict.Wanted.class::isInstance)
        .map(Verdict.Wanted.class::cast);
  }

  private List<Long> write(Function<SortedMap<String, KeptEntry>, List<EntryChange>> decision) {
    entries();
    try {
      return writer.write(decision);
    } catch (NotWritten e) {
      throw unavailable("Kafka does not acknowledge; send the same again later.").causedBy(e);
    }
  }

  private static void log(String by, List<String> ids) {
    if (!ids.isEmpty()) {
      var some = ids.subList(0, Math.min(ids.size(), MOST_LOGGED));
      log.info("{} changed {} entries of the vocabulary: {}", by, ids.size(), some);
    }
  }

  private ProblemException unavailable(String detail) {
    return new ProblemException(ProblemType.UNAVAILABLE, detail).retryAfter(settings.retryAfter());
  }
}
