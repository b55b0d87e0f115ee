package copytaster.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an article came in.
 *
 * @param submission id of the submission that it came in, by which the raw bytes are found in
 *     {@link Topics#RECEIVED}
 * @param provider the system that pushed it
 * @param receivedAt when ingest-service had read the submission
 * @param format the wire format it was read as, such as {@code ninjs-3} or {@code markdown}
 * @param charset the charset it was read as
 */
public record Arrival(
    String submission,
    String provider,
    Instant receivedAt,
    String format,
    @Nullable String charset) {}
