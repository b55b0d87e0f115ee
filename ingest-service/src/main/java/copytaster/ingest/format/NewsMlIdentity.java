package copytaster.ingest.format;

import copytaster.article.AltId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a news item is: by provider, day and item id together, since the public identifier of some
 * agencies is that of many stories.
 *
 * @param item the news item
 * @param family its id without the version, null if it has none
 * @param version its version, null if it has none
 */
record NewsMlIdentity(XmlElement item, @Nullable String family, @Nullable String version) {

  private static final String SCHEME = "urn:newsml:";
  private static final String[] IDENTIFIER = {"Identification", "NewsIdentifier"};

  static NewsMlIdentity of(XmlElement item) {
    var identifier = item.first(IDENTIFIER).orElse(null);
    if (identifier == null) {
      return new NewsMlIdentity(item, null, null);
    }
    var revision = identifier.textOf("RevisionId");
    if (identifier.textOf("NewsItemId") == null) {
      var other = identifier.textOf("PublicIdentifier");
      return other == null
          ? new NewsMlIdentity(item, null, revision)
          : of(item, FamilyId.of(other), revision);
    }
    var parts =
        Stream.of("ProviderId", "DateId", "NewsItemId")
            .map(identifier::textOf)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(":"));
    return of(item, FamilyId.of(SCHEME + parts), revision);
  }

  /** Returns the id that another item is named by, in the form in which its own article has it. */
  static String of(String reference) {
    var bare = reference.strip();
    boolean isUrn = bare.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    boolean parts = !isUrn && bare.matches("[^:]+:\\d{8}(?:T\\w+)?:.+");
    return FamilyId.of(parts ? SCHEME + bare : bare).family();
  }

  /** Tells a draft which story it is; without an id only its words can. */
  void tell(Draft draft, String suffix) {
    var pointer = item.path();
    if (family != null) {
      draft.guid(family + suffix, pointer);
      if (item.textOf("Identification", "NewsIdentifier", "NewsItemId") == null) {
        var what = "the public identifier, there is no NewsItemId";
        draft.reading().warn(WarningCode.ID_ELSEWHERE, what, pointer);
      }
    }
    draft.version(version);
  }

  /** Returns the other ids of the item. */
  List<AltId> altIds(@Nullable XmlElement envelope) {
    var ids = new ArrayList<AltId>();
    add(
        ids,
        "publicIdentifier",
        item.textOf("Identification", "NewsIdentifier", "PublicIdentifier"));
    add(ids, "nameLabel", item.textOf("Identification", "NameLabel"));
    for (var label :
        item.first("Identification").stream().flatMap(at -> at.all("Label").stream()).toList()) {
      add(ids, "label", label.textOf("LabelText"));
    }
    add(ids, "transmission", envelope == null ? null : envelope.textOf("TransmissionId"));
    return ids;
  }

  // Some count in the id and leave the revision at one.
  private static NewsMlIdentity of(XmlElement item, FamilyId id, @Nullable String revision) {
    var counted = id.version();
    boolean more = counted != null && (revision == null || isLess(revision, counted));
    return new NewsMlIdentity(item, id.family(), more ? counted : revision);
  }

  private static boolean isLess(String one, String other) {
    return one.matches("\\d{1,18}")
        && other.matches("\\d{1,18}")
        && Long.parseLong(one) < Long.parseLong(other);
  }

  private static void add(List<AltId> ids, String role, @Nullable String value) {
    if (value != null) {
      ids.add(new AltId(role, value));
    }
  }
}
