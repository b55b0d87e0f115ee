package copytaster.stack.pipeline;

import copytaster.stack.push.StoryFile;
import copytaster.stack.push.StoryType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Makes stories: the same each time, half of them in Arabic. */
final class Stories {

  private static final String ARABIC =
      "قال وزير الطاقة السوري في دمشق إن الرقم %d سيرتفع، وأضاف أن بغداد وبيروت وافقتا.";
  private static final String ENGLISH =
      "The energy minister said in Damascus that figure %d would rise; Baghdad and Beirut agreed.";

  private Stories() {}

  /** A story in ninjs, under a name, in a version. */
  static String ninjs(String name, int version, String headline) {
    return ninjs(name, version, headline, "usable");
  }

  /** The kill of a story. */
  static String kill(String name, int version) {
    return ninjs(name, version, "Kill", "canceled");
  }

  /** Story number n of a large day, in a version. */
  static String numbered(int number, int version) {
    boolean arabic = number % 2 == 0;
    var headline = (arabic ? "الخبر رقم %d، النسخة %d" : "Story %d, version %d");
    return story(
        "urn:test:bulk:" + number,
        version,
        arabic ? "ar" : "en",
        headline.formatted(number, version),
        (arabic ? ARABIC : ENGLISH).formatted(number),
        "usable");
  }

  static StoryFile bulk(List<String> stories) {
    return file(
        stories.stream().collect(Collectors.joining("\n")),
        new StoryType("application/x-ndjson", true));
  }

  static StoryFile one(String story) {
    return file(story, new StoryType("application/json", false));
  }

  static StoryFile markdown(String text) {
    return file(text, new StoryType("text/markdown", false));
  }

  private static String ninjs(String name, int version, String headline, String status) {
    return story("urn:test:" + name, version, "en", headline, "Body of " + name + ".", status);
  }

  private static String story(
      String uri, int version, String language, String headline, String body, String status) {
    var story =
        Map.of(
            "standard",
            Map.of("name", "ninjs", "version", "3.0"),
            "uri",
            uri,
            "type",
            "text",
            "version",
            Integer.toString(version),
            "versionCreated",
            "2026-11-24T07:00:00Z",
            "pubStatus",
            status,
            "language",
            language,
            "headlines",
            List.of(Map.of("role", "main", "contentType", "text/plain", "value", headline)),
            "bodies",
            List.of(Map.of("role", "main", "contentType", "text/plain", "value", body)));
    return JsonMapper.shared().writeValueAsString(story);
  }

  private static StoryFile file(String text, StoryType type) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return StoryFile.read(new ByteArrayInputStream(bytes), "generated", type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
