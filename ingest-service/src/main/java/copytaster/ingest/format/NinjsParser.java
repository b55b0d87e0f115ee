package copytaster.ingest.format;

import copytaster.ingest.format.Charsets.Decoded;
import copytaster.ingest.format.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads ninjs, IPTC's News in JSON: one story, or an array of stories. */
final class NinjsParser implements StoryParser {

  private final Limits limits;
  private final Json json;

  NinjsParser(Limits limits) {
    this.limits = limits;
    this.json = new Json(limits.depth());
  }

  @Override
  public Parsed parse(Submission submission) {
    return switch (Charsets.decode(submission.content(), submission.charset())) {
      case Decoded.Undecodable(var refusal) -> Parsed.unreadable(refusal);
      case Decoded.Text text -> read(submission, text);
    };
  }

  private Parsed read(Submission submission, Decoded.Text text) {
    return switch (json.read(text.value())) {
      case Json.Result.Refused(var refusal) -> Parsed.unreadable(refusal);
      case Json.Result.Tree(var root, var repairs) -> {
        var reading = new NinjsReading(submission, text, repairs, limits);
        yield root.isArray() ? all(root, reading) : one(root, reading);
      }
    };
  }

  private static Parsed one(JsonNode root, NinjsReading reading) {
    return reading.parsed(List.of(reading.story(root, "")));
  }

  private Parsed all(JsonNode array, NinjsReading reading) {
    if (array.isEmpty()) {
      return Parsed.unreadable(
          Refusal.of(Kind.UNPROCESSABLE, "", "empty", "there is no story in the array"));
    }
    if (array.size() > limits.stories()) {
      return Parsed.unreadable(
          Refusal.of(
              Kind.TOO_LARGE,
              "",
              "too-many-stories",
              "more than " + limits.stories() + " stories"));
    }
    var stories = new ArrayList<Story>();
    for (int i = 0; i < array.size(); i++) {
      stories.add(reading.story(array.get(i), Pointers.child("", i)));
    }
    return reading.parsed(stories);
  }
}
