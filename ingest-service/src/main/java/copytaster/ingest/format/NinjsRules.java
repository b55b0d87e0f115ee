package copytaster.ingest.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports where a story departs from IPTC's ninjs in ways that do not keep it from being read: the
 * types, representation types and names of fields that ninjs 1 to 3 list.
 */
final class NinjsRules {

  private static final Set<String> TYPES =
      Set.of(
          "text",
          "audio",
          "video",
          "picture",
          "graphic",
          "composite",
          "component",
          "planning",
          "event");
  private static final Set<String> REPRESENTATIONS =
      Set.of("full", "complete", "partial", "incomplete");
  private static final Pattern EXTENDED =
      Pattern.compile("(?:headline|description|body)(?:_.*|[^a-z_].*)");
  private static final Pattern EXTENSION = Pattern.compile("[a-z]+_[a-zA-Z0-9_]+");

  private NinjsRules() {}

  static void check(Fields story) {
    listed(story, "type", story.text("type"), TYPES);
    listed(story, "representationType", story.text("representationType"), REPRESENTATIONS);
    for (var name : story.names()) {
      var lower = name.toLowerCase(Locale.ROOT);
      if (EXTENDED.matcher(lower).matches() && !EXTENSION.matcher(lower).matches()) {
        warn(story, name, "the name of the field");
      }
    }
    for (var named : Named.of(story, "associations")) {
      association(named);
    }
  }

  // In the arrays of ninjs 2 and 3 an association has both; in ninjs 1 its key is its name.
  private static void association(Named named) {
    for (var field : new String[] {"name", "uri"}) {
      if (named.key() == null && !named.fields().has(field)) {
        warn(named.fields(), field, "an association without it");
      }
    }
  }

  private static void listed(
      Fields story, String field, @Nullable String value, Set<String> known) {
    if (value != null && !known.contains(value)) {
      warn(story, field, "\"" + Quote.of(value) + "\"");
    }
  }

  private static void warn(Fields story, String field, String what) {
    story.reading().warn(WarningCode.NOT_IN_SCHEMA, what + " is no ninjs", story.pointer(field));
  }
}
