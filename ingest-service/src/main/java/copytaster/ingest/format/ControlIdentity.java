package copytaster.ingest.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says who a message is, when it was sent, and which other one it asks to kill. */
final class ControlIdentity {

  private final ControlFields fields;
  private final Submission submission;
  private final Draft draft;

  ControlIdentity(ControlFields fields, Submission submission, Draft draft) {
    this.fields = fields;
    this.submission = submission;
    this.draft = draft;
  }

  /**
   * Tells the draft the date and the id of the message.
   *
   * @param words of its story
   */
  void take(String words) {
    var date = fields.date();
    if (date != null) {
      draft.versionCreated(date.time());
      warnOf(date);
    }
    draft.guid(draft.hints().id(), "Story-Id");
    var id = fields.id();
    var day = day();
    if (draft.hints().id() == null && id != null && day != null) {
      draft.guid(id + "-" + day, "");
      warn(WarningCode.ID_DERIVED, "of source, number and day: " + id + "-" + day);
    }
    draft.guidOf(words);
  }

  /** Tells the draft which story the message asks to kill. Nothing is killed by it. */
  void proposeKill(String words) {
    var killed = killed(String.join("\n", fields.slugs()) + "\n" + words);
    draft.kills(killed);
    warn(
        WarningCode.KILL_PROPOSED,
        killed == null ? "it does not say which story" : "of " + Quote.of(killed));
  }

  private @Nullable String killed(String words) {
    var source = fields.source();
    var own = fields.id();
    var day = day();
    if (source == null || own == null || day == null) {
      return null;
    }
    return new KilledStory(source, submission.receivedAt(), submission.conventions().zone())
        .find(words, own, day)
        .orElse(null);
  }

  private @Nullable LocalDate day() {
    var date = fields.date();
    var hint = draft.hints().date();
    return date != null ? date.day() : hint == null ? null : hint.toLocalDate();
  }

  private void warnOf(DateTimeGroup date) {
    if (!date.hasYear()) {
      warn(WarningCode.YEAR_ASSUMED, "nearest to the receipt: " + date.day());
    }
    if (!date.hasZone()) {
      warn(WarningCode.ZONE_ASSUMED, "read in " + submission.conventions().zone());
    }
  }

  private void warn(WarningCode code, String detail) {
    draft.reading().warn(code, detail, "");
  }
}
