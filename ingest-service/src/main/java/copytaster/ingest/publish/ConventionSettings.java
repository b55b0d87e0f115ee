package copytaster.ingest.publish;

import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How providers write, where the wire itself leaves it open.
 *
 * @param zone of times without one
 * @param zones the same for single providers
 * @param boilerplate more lines that are no part of a story, by provider: rules as in the built-in
 *     lexicon, or where a file of them is ({@code file:…})
 * @param sourceBoilerplate the same for stories that credit a source, by its name
 */
@ConfigurationProperties("copytaster.ingest")
record ConventionSettings(
    @DefaultValue("UTC") ZoneId zone,
    Map<String, ZoneId> zones,
    Map<String, String> boilerplate,
    Map<String, String> sourceBoilerplate) {

  ConventionSettings {
    zones = zones == null ? Map.of() : Map.copyOf(zones);
    boilerplate = boilerplate == null ? Map.of() : Map.copyOf(boilerplate);
    sourceBoilerplate = sourceBoilerplate == null ? Map.of() : Map.copyOf(sourceBoilerplate);
  }
}
