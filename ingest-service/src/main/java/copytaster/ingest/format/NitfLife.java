package copytaster.ingest.format;

import copytaster.article.Signal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who an NITF document is and what it does: its id, version, status, embargo and kills. */
final class NitfLife {

  private static final Set<String> ENDS = Set.of("canceled", "cancelled", "kill", "killed");

  private final NitfDocdata docdata;
  private final Draft draft;
  private final String path;
  private @Nullable String id;
  private @Nullable String other;
  private Set<Signal> signals = Set.of();

  NitfLife(NitfDocdata docdata, Draft draft, XmlElement root) {
    this.docdata = docdata;
    this.draft = draft;
    this.path = root.path() + "/head/docdata";
  }

  /** Writes it into the draft. */
  void read(@Nullable String storyDate, Set<Signal> fromHeadline) {
    identity();
    dates(storyDate);
    var found = new LinkedHashSet<>(fromHeadline);
    found.addAll(TextSignals.ofNotes(docdata.messages()));
    var key = docdata.key();
    found.addAll(TextSignals.ofNotes(key == null ? List.of() : List.of(key)));
    status(found);
    warn(found);
    signals = found;
  }

  /** Returns the id as the document writes it, version included. */
  @Nullable String id() {
    return id;
  }

  List<Signal> signals() {
    return List.copyOf(signals);
  }

  /** Returns the id of the document in whose place this one stands. */
  @Nullable String supersedes() {
    return other;
  }

  // AP and others give no id of their own, only the one that the status is about.
  private void identity() {
    id = docdata.id();
    var about = docdata.otherId();
    if (id == null && about != null) {
      id = about;
      draft.reading().warn(WarningCode.ID_ELSEWHERE, "taken from management-doc-idref", path);
    }
    if (id != null) {
      var family = FamilyId.of(id);
      draft.guid(family.family(), path + "/doc-id").versionInId(family.version());
      other = about == null || isOwn(about, family) ? null : FamilyId.of(about).family();
    } else {
      other = null;
    }
  }

  private static boolean isOwn(String about, FamilyId own) {
    return FamilyId.of(about).family().strip().equals(own.family().strip());
  }

  private void status(Set<Signal> found) {
    var written = docdata.status();
    boolean embargoed = written != null && written.equalsIgnoreCase("embargoed");
    var otherStatus = docdata.otherStatus();
    draft.status(
        embargoed
            ? new Status(Status.USABLE.pubStatus(), written)
            : Status.of(written, path + "/@management-status", draft.reading()));
    embargo(embargoed);
    boolean ends = otherStatus == null ? draft.isKill() : ends(otherStatus);
    if (other != null && (ends || found.contains(Signal.KILL))) {
      draft.kills(other);
      other = null;
    }
    if (draft.isKill()) {
      found.add(Signal.KILL);
    }
  }

  private static boolean ends(String status) {
    return ENDS.contains(status.toLowerCase(Locale.ROOT));
  }

  // A release that is still to come is an embargo, whatever the status.
  private void embargo(boolean embargoed) {
    var release = docdata.date("date.release");
    var where = path + "/date.release";
    if (embargoed) {
      draft.embargo(Objects.requireNonNullElse(release, ""), where);
    } else if (release != null && draft.isToCome(draft.dates().read(release, where))) {
      draft.embargo(release, where);
    }
  }

  // The history tells of changes after the issue; the others stand in where both are missing.
  private void dates(@Nullable String storyDate) {
    var issued = draft.dates().read(docdata.date("date.issue"), path + "/date.issue");
    var revised = draft.dates().read(docdata.revised(), path + "/revision-history");
    var created = issued == null || (revised != null && revised.isAfter(issued)) ? revised : issued;
    for (var other : new String[] {docdata.date("date.release"), docdata.published(), storyDate}) {
      created = created == null ? draft.dates().read(other, path) : created;
    }
    draft.versionCreated(created);
  }

  private void warn(Set<Signal> found) {
    if (found.contains(Signal.KILL) && !draft.isKill()) {
      draft
          .reading()
          .warn(WarningCode.KILL_PROPOSED, "the words say kill, the status does not", path);
    }
    if (found.stream().anyMatch(signal -> signal != Signal.KILL)) {
      draft.reading().warn(WarningCode.SIGNAL_GUESSED, "by words: " + found, path);
    }
  }
}
