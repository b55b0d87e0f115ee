package copytaster.ingest.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came in at the door, before it is read.
 *
 * @param id of the submission
 * @param provider the system that sent it
 * @param receivedAt when it was there in full
 * @param mediaType its media type without parameters, in lower case
 * @param charset the charset that the transport says, if it says one
 * @param content its bytes
 * @param hints what the sender says beside the story
 * @param conventions how this provider writes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares submissions.
public record Submission(
    String id,
    String provider,
    Instant receivedAt,
    String mediaType,
    @Nullable String charset,
    byte[] content,
    Hints hints,
    Conventions conventions) {

  /** Returns the same submission with other hints. */
  Submission with(Hints others) {
    return new Submission(
        id, provider, receivedAt, mediaType, charset, content, others, conventions);
  }
}
