package copytaster.ingest.format;

import org.jspecify.annotations.Nullable;

/** Reads who a ninjs story is: its id, its status, which ninjs it is. */
final class NinjsIdentity {

  private NinjsIdentity() {}

  /** Returns the wire's id; a story without one has a fault then. */
  static @Nullable String guid(Fields story, HintReading hints, int longest) {
    var uri = story.text("uri");
    var other = story.text("guid");
    var reading = story.reading();
    var guid = uri != null ? uri : other != null ? other : hints.id();
    if (guid == null) {
      boolean wrongType = story.has("uri") && !reading.faults().isEmpty();
      if (!wrongType) {
        reading.fault(story.pointer("uri"), "missing", "a story is to have an id");
      }
      return null;
    }
    if (uri == null) {
      var from = other != null ? "guid" : "the header Story-Id";
      reading.warn(WarningCode.ID_ELSEWHERE, "taken from " + from, story.pointer("uri"));
    }
    return Guids.check(guid, story.pointer("uri"), longest, reading);
  }

  /** Returns the name of the format, by what the story says it is or else by how it is written. */
  static String format(Fields story) {
    var standard = story.object(story.has("$standard") ? "$standard" : "standard");
    if (standard != null) {
      var said = version(standard.text("version"), standard.text("schema"));
      if (said != null) {
        return said;
      }
    }
    var names = story.names();
    if (names.stream()
        .anyMatch(name ->
            name.matches(
                "(?:headline|byline|infosource|mimetype|(?:body|description|headline)_\\w+)"))) {
      return "ninjs-1";
    }
    boolean camelCase = names.stream().anyMatch(name -> name.matches("[a-z]+[A-Z][A-Za-z]*"));
    boolean lowerCase =
        names.stream()
            .anyMatch(name ->
                name.matches(
                    "(?:version|first|content)created|pubstatus|ednote|usageterms|infosources|altids"));
    return lowerCase && !camelCase ? "ninjs-2" : "ninjs-3";
  }

  private static @Nullable String version(@Nullable String version, @Nullable String schema) {
    var said =
        version != null
            ? version
            : schema == null ? "" : schema.replaceFirst(".*ninjs-schema_", "");
    return said.matches("[1-9]\\..*") ? "ninjs-" + said.charAt(0) : null;
  }
}
