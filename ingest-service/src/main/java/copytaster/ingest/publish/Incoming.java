package copytaster.ingest.publish;

import com.github.f4b6a3.uuid.UuidCreator;
import copytaster.ingest.format.Hints;
import copytaster.ingest.format.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in, from wherever.
 *
 * @param id of the submission, a UUID of version 7
 * @param provider the system that sent it
 * @param receivedAt when it was there in full
 * @param contentType its media type as sent, with parameters
 * @param content its bytes, without the coding that it was sent in
 * @param hints what the sender says beside it
 * @param refusal why it is not read at all, null if it is to be read; its bytes may then be only
 *     the beginning
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record Incoming(
    String id,
    String provider,
    Instant receivedAt,
    @Nullable String contentType,
    byte[] content,
    Hints hints,
    @Nullable Refusal refusal) {

  /** Returns something that came in just now. */
  public static Incoming now(
      String provider,
      @Nullable String contentType,
      byte[] content,
      Hints hints,
      @Nullable Refusal refusal) {
    var id = UuidCreator.getTimeOrderedEpoch().toString();
    return new Incoming(id, provider, Instant.now(), contentType, content, hints, refusal);
  }
}
