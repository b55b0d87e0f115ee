package copytaster.ingest.format;

import copytaster.article.Warning;
import copytaster.ingest.format.Charsets.Decoded;
import copytaster.ingest.format.Refusal.Kind;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The reading of one submission of ninjs.
 *
 * @param submission as it came
 * @param text its text
 * @param repairs what had to be repaired in the JSON
 * @param limits how much is read
 */
record NinjsReading(
    Submission submission, Decoded.Text text, List<Warning> repairs, Limits limits) {

  Parsed parsed(List<Story> stories) {
    return Parsed.of(text, stories);
  }

  /** Returns the story that is in a JSON value. */
  Story story(JsonNode value, String pointer) {
    if (!value.isObject()) {
      return new Story.Refused(
          null, Refusal.of(Kind.UNPROCESSABLE, pointer, "wrong-type", "a story is a JSON object"));
    }
    var reading = Reading.in(submission.conventions().zone());
    reading.warnings().addAll(text.warnings());
    reading.warnings().addAll(repairs);
    var hints = HintReading.of(submission);
    reading.faults().addAll(hints.faults());
    var fields = new Fields(value, pointer, reading);
    var guid = NinjsIdentity.guid(fields, hints, limits.idLength());
    if (guid == null) {
      return reading.refused(null);
    }
    var article = new NinjsStory(fields, submission, text.charset(), hints).article(guid);
    return reading.faults().isEmpty() ? new Story.Read(article) : reading.refused(guid);
  }
}
