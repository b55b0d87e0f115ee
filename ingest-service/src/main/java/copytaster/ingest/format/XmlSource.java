package copytaster.ingest.format;

import copytaster.article.Warning;
import java.util.ArrayList;

/**
 * Where an XML document came from.
 *
 * @param submission as it came
 * @param text its text
 * @param limits how much is read
 */
record XmlSource(Submission submission, Charsets.Decoded.Text text, Limits limits) {

  /** Returns a new story of it. */
  Draft draft() {
    return new Draft(submission, text, limits);
  }

  /** Returns the same source, which had to be mended. */
  XmlSource mended(String why) {
    var warnings = new ArrayList<>(text.warnings());
    warnings.add(Warning.of(WarningCode.XML_REPAIRED.code(), why));
    var text =
        new Charsets.Decoded.Text(
            this.text.value(), this.text.charset(), this.text.why(), warnings);
    return new XmlSource(submission, text, limits);
  }

  /** Returns the same source; the id that the sender says is of no use for more than one story. */
  XmlSource of(int stories) {
    var hints = submission.hints();
    if (stories < 2 || hints.id() == null) {
      return this;
    }
    return new XmlSource(
        submission.with(new Hints(null, hints.date(), hints.language(), hints.source())),
        text,
        limits);
  }

  String charset() {
    return text.charset();
  }
}
