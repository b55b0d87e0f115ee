package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.Association;
import copytaster.article.Signal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who a NewsML-G2 item is and what it does: id, version, dates, status, signals, links. */
final class G2Life {

  private static final Set<String> BEFORE =
      Set.of(
          "previousversion",
          "replaces",
          "supersedes",
          "supercedes",
          "evolvedfrom",
          "updates",
          "corrects",
          "isreplacementof",
          "replacementof",
          "kills",
          "withdraws",
          "cancels");
  private static final Set<String> KILLS = Set.of("kills", "withdraws", "cancels");

  private final XmlElement item;
  private final XmlElement meta;
  private final Draft draft;
  private final Set<Signal> signals = new LinkedHashSet<>();
  private final List<Association> links = new ArrayList<>();
  private @Nullable String before;

  G2Life(XmlElement item, Draft draft) {
    this.item = item;
    this.draft = draft;
    this.meta = item.first("itemMeta").orElseGet(() -> new XmlElement("itemMeta", "", "", item));
  }

  /** Writes it into the draft. */
  void read(@Nullable String sent) {
    var guid = item.attribute("guid");
    var created = text("versionCreated");
    draft
        .guid(guid, item.path() + "/@guid")
        .version(item.attribute("version"))
        .versionCreated(created != null ? created : sent, path("versionCreated"));
    meta.first("embargoed").ifPresent(end -> draft.embargo(end.text(), end.path()));
    meta.all("signal").forEach(this::signal);
    boolean kills = links(guid == null ? "" : guid.strip());
    status();
    kill(kills);
  }

  List<Signal> signals() {
    return List.copyOf(signals);
  }

  /** Returns the id of the item in whose place this one stands. */
  @Nullable String supersedes() {
    return before;
  }

  /** Returns the links that say nothing of the item's life. */
  List<Association> links() {
    return links;
  }

  /** Returns the ids beside the item's own. */
  List<AltId> altIds() {
    var ids = new ArrayList<AltId>();
    for (var id :
        Stream.concat(
                meta.all("altId").stream(),
                item.all("contentMeta").stream().flatMap(one -> one.all("altId").stream()))
            .toList()) {
      var type = new G2Code(id).type();
      var value = id.text().isEmpty() ? id.attribute("id") : id.text();
      if (value != null) {
        ids.add(new AltId(type == null ? "other" : type, value));
      }
    }
    meta.all("fileName").stream()
        .map(XmlElement::text)
        .filter(name -> !name.isEmpty())
        .forEach(name -> ids.add(new AltId("fileName", name)));
    return ids;
  }

  /** Returns the text of a property of the item, null if it is missing or blank. */
  @Nullable String text(String name) {
    return meta.textOf(name);
  }

  /** Returns where a property of the item is. */
  String path(String name) {
    return item.path() + "/itemMeta/" + name;
  }

  private void status() {
    var status = meta.first("pubStatus").map(G2Code::new).map(G2Code::written).orElse(null);
    draft.status(status, path("pubStatus"));
  }

  private void signal(XmlElement element) {
    var code = new G2Code(element).code();
    var words = code == null ? element.text() : code;
    if (words.isEmpty()) {
      return;
    }
    var signal = signal(words.toLowerCase(Locale.ROOT));
    signals.add(signal);
    if (signal == Signal.OTHER) {
      draft.reading().warn(WarningCode.VALUE_DROPPED, "signal " + Quote.of(words), element, "");
    }
  }

  private static Signal signal(String code) {
    return switch (code.replaceAll("[^\\p{L}]", "")) {
      case "update", "updated", "updates" -> Signal.UPDATE;
      case "correction", "correct", "corrected", "corrective" -> Signal.CORRECTION;
      case "writethru", "writethrough", "replace", "replacement", "rewrite" -> Signal.WRITETHRU;
      case "advisory", "note", "advisorynote" -> Signal.ADVISORY;
      case "kill",
          "killed",
          "withdraw",
          "withdrawn",
          "withdrawal",
          "retract",
          "retraction",
          "cancel",
          "canceled",
          "cancelled" ->
          Signal.KILL;
      default -> Signal.OTHER;
    };
  }

  // The first link to an earlier item tells the life; all others are associations.
  private boolean links(String guid) {
    boolean kills = false;
    for (var link : meta.all("link")) {
      var rel =
          Objects.requireNonNullElse(
              link.attribute("rel"), link.attributes().getOrDefault("reluri", ""));
      var code = G2Schemes.code(rel).toLowerCase(Locale.ROOT);
      var target =
          link.attribute("residref") != null ? link.attribute("residref") : link.attribute("href");
      if (!BEFORE.contains(code) || target == null || (before != null && !before.equals(target))) {
        links.add(G2Package.link(link, draft.reading()));
      } else if (!target.equals(guid)) {
        before = target;
        kills |= KILLS.contains(code);
      }
    }
    return kills;
  }

  // A kill by signal is an order as one by status is: it kills what it links to, else the item.
  private void kill(boolean byLink) {
    if (byLink) {
      signals.add(Signal.KILL);
    }
    boolean signalled = signals.contains(Signal.KILL);
    if (signalled && !draft.isKill()) {
      draft.cancel();
      draft.reading().warn(WarningCode.STATUS_GUESSED, "the signal says kill", path("signal"));
    }
    if (signalled && before != null) {
      draft.kills(before);
      before = null;
    }
    if (draft.isKill()) {
      signals.add(Signal.KILL);
    }
  }
}
