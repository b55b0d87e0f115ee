package copytaster.ingest.format;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a provider writes, where the wire itself leaves it open.
 *
 * @param zone of times without one
 * @param boilerplate lines that are no part of a story
 * @param ofSource more such lines in the stories that credit a source, by its name
 */
public record Conventions(
    ZoneId zone, BoilerplateRules boilerplate, Function<String, BoilerplateRules> ofSource) {

  /** Where no source has lines of its own. */
  public Conventions(ZoneId zone, BoilerplateRules boilerplate) {
    this(zone, boilerplate, _ -> BoilerplateRules.NONE);
  }

  /** Looks the rules of a source up by its name, however that is written. */
  public static Function<String, BoilerplateRules> bySource(Map<String, BoilerplateRules> rules) {
    var folded = new HashMap<String, BoilerplateRules>();
    rules.forEach(
        (source, more) -> folded.merge(Folding.words(source), more, BoilerplateRules::and));
    return source -> folded.getOrDefault(Folding.words(source), BoilerplateRules.NONE);
  }

  /** Returns the rules for a story that credits these; the common ones where they add nothing. */
  BoilerplateRules crediting(List<String> sources) {
    return sources.stream()
        .map(ofSource)
        .filter(more -> more != BoilerplateRules.NONE)
        .reduce(boilerplate, BoilerplateRules::and);
  }
}
