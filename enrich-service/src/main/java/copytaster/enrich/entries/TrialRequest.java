package copytaster.enrich.entries;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.enrich.vocabulary.EntityEntry;
import copytaster.enrich.vocabulary.EntryCheck;
import copytaster.enrich.vocabulary.EntryContent;
import copytaster.enrich.vocabulary.KnownIds;
import copytaster.enrich.vocabulary.OwnEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads which changes are to be tried: one or a list of them, each an entry as it would be put,
 * with the {@code id} it would be put under, or an {@code id} and {@code "delete": true}.
 */
final class TrialRequest {

  private static final Set<String> BESIDES = Set.of("id", "delete");
  private static final String NAMELESS = "draft";

  /**
   * One change.
   *
   * @param number its place in the request
   * @param id of the entry
   * @param content what it would say; null where it would be deleted, or cannot be read
   */
  private record Change(int number, String id, @Nullable EntryContent content) {}

  private final List<Change> changes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private final boolean isList;

  private TrialRequest(boolean isList) {
    this.isList = isList;
  }

  /**
   * Returns the entries as they would be.
   *
   * @param entries as they are
   * @param known what entries may refer to as they are
   * @throws ProblemException that says what is wrong
   */
  static List<OwnEntry> read(
      JsonNode body, Map<String, KeptEntry> entries, KnownIds known, VocabularySettings settings) {
    var request = new TrialRequest(body.isArray());
    request.readAll(body);
    request.checkAll(known, settings);
    if (!request.faults.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNPROCESSABLE, "These are no changes that can be tried.", request.faults);
    }
    return request.changed(entries);
  }

  private void readAll(JsonNode body) {
    if (isList) {
      for (int i = 0; i < body.size(); i++) {
        read(body.get(i), i);
      }
    } else {
      read(body, 0);
    }
  }

  private void read(JsonNode change, int number) {
    var id = change.path("id").asString(number == 0 ? NAMELESS : NAMELESS + "-" + (number + 1));
    if (!EntryCheck.isId(id)) {
      add(number, new Fault("#/id", "not-allowed", "This can be no id of an entry."));
    } else if (!ids.add(id)) {
      add(number, new Fault("#/id", "repeated", "The id is there before."));
    } else if (change.path("delete").asBoolean(false)) {
      changes.add(new Change(number, id, null));
    } else {
      var draft = EntryRequest.read(id, change, BESIDES);
      draft.faults().forEach(fault -> add(number, fault));
      changes.add(new Change(number, id, draft.content()));
    }
  }

  private void checkAll(KnownIds known, VocabularySettings settings) {
    var all = withNew(known);
    for (var change : changes) {
      if (change.content() != null) {
        for (var fault : EntryCheck.of(change.content(), settings.limits(), all)) {
          add(change.number(), new Fault(fault.pointer(), fault.code(), fault.detail()));
        }
      }
    }
  }

  // An alias may be for an entity that is tried together with it.
  private KnownIds withNew(KnownIds known) {
    var more = new HashSet<String>();
    for (var change : changes) {
      if (change.content() instanceof EntityEntry entity) {
        more.add(entity.uri());
      }
    }
    return new KnownIds(
        uri -> more.contains(uri) || known.entities().test(uri), known.subjects(), known.common());
  }

  private List<OwnEntry> changed(Map<String, KeptEntry> entries) {
    var all = new LinkedHashMap<String, OwnEntry>();
    entries.forEach((id, kept) -> all.put(id, kept.entry()));
    for (var change : changes) {
      if (change.content() == null) {
        all.remove(change.id());
      } else {
        all.put(change.id(), OwnEntry.draft(change.id(), change.content()));
      }
    }
    return List.copyOf(all.values());
  }

  private void add(int number, Fault fault) {
    faults.add(
        isList
            ? new Fault("#/" + number + fault.pointer().substring(1), fault.code(), fault.detail())
            : fault);
  }
}
