package copytaster.stack.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process.
 *
 * @param name of the part
 * @param health ready, unready (answers that it cannot work now), silent or stopped
 * @param pid its number; null if it is stopped
 * @param port where it listens, or would
 * @param residentBytes the memory it holds; null if the system does not say
 * @param startedAt since when it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessStatus(
    String name,
    String health,
    @Nullable Long pid,
    int port,
    @Nullable Long residentBytes,
    @Nullable Instant startedAt) {}
