package copytaster.ingest.format;

/** Reads one wire format. Any input gives stories or a refusal, never an exception. */
public interface StoryParser {

  /** Returns the stories that the submission holds. */
  Parsed parse(Submission submission);
}
