package copytaster.index.read;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How cursors are signed.
 *
 * @param key the secret that all instances of the service share; without one, each makes its own
 *     and cursors end with it
 */
@ConfigurationProperties("copytaster.index.cursor")
record CursorSettings(@Nullable String key) {}
