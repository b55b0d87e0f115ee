package copytaster.ingest.publish;

import copytaster.ingest.format.BoilerplateRules;
import copytaster.ingest.format.Conventions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ResourceLoader;

/** Knows how each provider writes. */
final class ProviderConventions {

  private static final String LEXICON = "classpath:copytaster/ingest/boilerplate.txt";

  private final ResourceLoader files;
  private final ConventionSettings settings;
  private final BoilerplateRules common;
  private final Map<String, BoilerplateRules> own = new HashMap<>();
  private final Function<String, BoilerplateRules> ofSource;

  /**
   * Reads the lexicons.
   *
   * @throws IllegalArgumentException if one has a line that is no rule, so that the service does
   *     not start without it
   */
  ProviderConventions(ConventionSettings settings, ResourceLoader files) {
    this.files = files;
    this.settings = settings;
    this.common = rules("boilerplate, built-in", LEXICON);
    settings
        .boilerplate()
        .forEach((provider, rules) ->
            own.put(provider, common.and(rules("boilerplate of " + provider, rules))));
    var sources = new HashMap<String, BoilerplateRules>();
    settings
        .sourceBoilerplate()
        .forEach((source, rules) ->
            sources.put(source, rules("source-boilerplate of " + source, rules)));
    this.ofSource = Conventions.bySource(sources);
  }

  Conventions of(String provider) {
    return new Conventions(
        settings.zones().getOrDefault(provider, settings.zone()),
        own.getOrDefault(provider, common),
        ofSource);
  }

  private BoilerplateRules rules(String whose, String said) {
    try {
      return BoilerplateRules.parse(isPlace(said) ? content(said) : said);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("copytaster.ingest." + whose + ", " + e.getMessage(), e);
    }
  }

  private static boolean isPlace(String said) {
    return said.startsWith("file:") || said.startsWith("classpath:");
  }

  private String content(String place) {
    try {
      return files.getResource(place).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }
}
