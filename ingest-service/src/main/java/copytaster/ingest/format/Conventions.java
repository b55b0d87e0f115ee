package copytaster.ingest.format;

import java.time.ZoneId;

/**
 * How a provider writes, where the wire itself leaves it open.
 *
 * @param zone of times without one
 * @param boilerplate lines that are no part of a story
 */
public record Conventions(ZoneId zone, BoilerplateRules boilerplate) {}
