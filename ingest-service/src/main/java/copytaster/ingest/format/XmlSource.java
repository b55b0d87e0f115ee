package copytaster.ingest.format;

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

  String charset() {
    return text.charset();
  }
}
