package copytaster.ingest.format;

import copytaster.article.PubStatus;
import copytaster.article.Signal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the management of a news item: status, embargo, dates, instructions. */
final class NewsMlLife {

  private static final String NAME = "FormalName";

  private final XmlElement item;
  private final XmlElement management;
  private final Draft draft;
  private final List<Signal> signals = new ArrayList<>();

  NewsMlLife(XmlElement item, Draft draft) {
    this.item = item;
    this.management = item.first("NewsManagement").orElse(item);
    this.draft = draft;
  }

  /** Tells a draft what is to be done with the story. */
  void tell() {
    draft.versionCreated(date("ThisRevisionCreated"));
    instructions();
    status();
  }

  List<Signal> signals() {
    return signals.stream().distinct().toList();
  }

  @Nullable OffsetDateTime firstCreated() {
    return date("FirstCreated");
  }

  /** Returns when the status is to become one that ends its use. */
  @Nullable OffsetDateTime expires() {
    var future = lower(management.attributeOf(NAME, "StatusWillChange", "FutureStatus"));
    return isKill(future) || "withheld".equals(future) ? change() : null;
  }

  /** Returns the urgency, else the priority of the transmission. */
  @Nullable Integer urgency(@Nullable XmlElement envelope) {
    var own = management.attributeOf(NAME, "Urgency");
    var said = own != null || envelope == null ? own : envelope.attributeOf(NAME, "Priority");
    if (said != null && !said.matches("0*[1-9]")) {
      var what = "no urgency: \"" + Quote.of(said) + "\"";
      draft.reading().warn(WarningCode.VALUE_DROPPED, what, management.path());
      return null;
    }
    return said == null ? null : Integer.valueOf(said);
  }

  /** Returns the item that this one puts right or writes anew, null if there is none. */
  @Nullable String before() {
    boolean replaces = signals.contains(Signal.CORRECTION) || signals.contains(Signal.WRITETHRU);
    return replaces ? management.attributeOf("NewsItem", "DerivedFrom") : null;
  }

  private void status() {
    var status = management.first("Status").orElse(null);
    var said = status == null ? null : status.attribute(NAME);
    var pointer = status == null ? management.path() : status.path();
    boolean killed = signals.contains(Signal.KILL);
    if (killed || isKill(lower(said))) {
      draft.status(new Status(PubStatus.CANCELED, said));
    } else if ("embargoed".equals(lower(said))) {
      var until = management.textOf("StatusWillChange", "DateAndTime");
      draft.status(new Status(PubStatus.USABLE, said));
      draft.embargo(until == null ? "" : until, pointer);
    } else {
      draft.status(said, pointer);
    }
  }

  private void instructions() {
    if (Objects.equals(revision().attribute("Update"), "U")) {
      signals.add(Signal.UPDATE);
    }
    for (var instruction : management.all("Instruction")) {
      var said = lower(instruction.attribute(NAME));
      var signal = said == null ? null : signal(said);
      if (signal == Signal.KILL && !isOfThis(instruction)) {
        signal = Signal.UPDATE;
      }
      if (signal != null) {
        signals.add(signal);
      }
    }
    var type = lower(management.attributeOf(NAME, "NewsItemType"));
    if (type != null && type.contains("advisory")) {
      signals.add(Signal.ADVISORY);
    }
  }

  // What is to be done with a former revision alone is not for this one.
  private boolean isOfThis(XmlElement instruction) {
    var revisions = instruction.all("RevisionStatus");
    var own = revision().text();
    return revisions.isEmpty()
        || revisions.stream()
            .map(status -> status.attribute("Revision"))
            .anyMatch(number -> number == null || number.equals(own) || !number.matches("\\d+"));
  }

  private XmlElement revision() {
    return item.first("Identification", "NewsIdentifier", "RevisionId").orElse(item);
  }

  private @Nullable OffsetDateTime date(String name) {
    var date = management.first(name).orElse(null);
    return date == null || Lines.isBlank(date.words())
        ? null
        : draft.dates().read(date.text(), date.path());
  }

  private @Nullable OffsetDateTime change() {
    var date = management.first("StatusWillChange", "DateAndTime").orElse(null);
    return date == null ? null : draft.dates().readLatest(date.text(), date.path());
  }

  private static @Nullable Signal signal(String instruction) {
    if (isKill(instruction)) {
      return Signal.KILL;
    }
    return instruction.matches(".*(?:rectif|correct|erratum).*")
        ? Signal.CORRECTION
        : instruction.matches(".*(?:writethru|write-?through|rewrite|replace|supersede).*")
            ? Signal.WRITETHRU
            : instruction.matches(".*updat.*")
                ? Signal.UPDATE
                : instruction.matches(".*(?:advis|note).*") ? Signal.ADVISORY : Signal.OTHER;
  }

  private static boolean isKill(@Nullable String word) {
    return word != null && word.matches(".*(?:kill|delet|cancel|withdraw|retract).*");
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
