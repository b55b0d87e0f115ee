package copytaster.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is polled.
 *
 * @param id its name here
 * @param url where it is, http or https, in ASCII
 * @param provider whose stories it has
 * @param interval between two polls
 * @param language of its stories where they name none (BCP 47)
 * @param source whom its stories credit where they credit nobody
 * @param enabled whether it is polled
 * @param configuredAt when it was configured last
 */
record Feed(
    String id,
    String url,
    String provider,
    Duration interval,
    @Nullable String language,
    @Nullable String source,
    boolean enabled,
    Instant configuredAt) {}
