package copytaster.article;

/**
 * The headers of a record in {@link Topics#RECEIVED}, besides those of its {@link CloudEvent}: how
 * the submission came and what became of it. Values are UTF-8.
 */
public final class SubmissionHeaders {

  /** The provider that sent it. */
  public static final String PROVIDER = "provider";

  /** The charset that it was read as; missing if it could not be read. */
  public static final String CHARSET = "charset";

  /** {@link #ACCEPTED} or {@link #REFUSED}. */
  public static final String OUTCOME = "outcome";

  /** An outcome: at least one story was taken, or is there already. */
  public static final String ACCEPTED = "accepted";

  /** An outcome: no story was taken. */
  public static final String REFUSED = "refused";

  /** Why stories were refused: one problem (RFC 9457) as JSON, or an array of them. */
  public static final String PROBLEM = "problem";

  /** The ids of its articles as in {@link ArticleId#key}, with commas between them. */
  public static final String ARTICLES = "articles";

  /** {@code true} if the value is only the beginning of the submission, which was too large. */
  public static final String TRUNCATED = "truncated";

  /** What the sender said beside the story, as it said it. */
  public static final String STORY_ID = "story-id";

  /** As {@link #STORY_ID}. */
  public static final String STORY_DATE = "story-date";

  /** As {@link #STORY_ID}. */
  public static final String STORY_LANGUAGE = "story-language";

  /** As {@link #STORY_ID}. */
  public static final String STORY_SOURCE = "story-source";

  private SubmissionHeaders() {}
}
