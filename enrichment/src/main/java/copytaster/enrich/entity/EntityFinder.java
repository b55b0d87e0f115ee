package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the entities of an article: those of a vocabulary by their names, others by rules; where
 * names overlap the weightier stays; then the surnames of all that were found.
 */
public final class EntityFinder {

  private static final List<NameRule> RULES =
      List.of(new ArabicPeople(), new ArabicOrganisations(), new ArabicPlaces(), new LatinNames());

  private final EntityVocabulary vocabulary;
  private final NameWords names;

  /**
   * Makes one for a vocabulary.
   *
   * @param vocabulary the entities that are known
   * @param names by what names are known that it does not have
   */
  public EntityFinder(EntityVocabulary vocabulary, NameWords names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * Finds the entities, the most relevant first.
   *
   * @param language in which their names are given, where known
   */
  public List<Entity> find(Document document, String language) {
    var matches = new Matches();
    document.passages().forEach(passage -> matches.collect(passage, vocabulary));
    var spans = matches.spans();
    var readings = readings(document, spans, language);
    for (var reading : readings) {
      RULES.forEach(rule -> rule.find(reading, spans));
      spans.addAll(matches.alone(reading));
    }
    spans.replaceAll(matches::linked);
    var overlaps = new Overlaps();
    overlaps.add(spans);
    var namings = new Namings(overlaps);
    readings.forEach(namings::addSurnames);
    return vocabulary.allowed(EntityReport.of(document, language, namings));
  }

  private static boolean isEnglish(String language) {
    return language.startsWith("en") || language.equals("und") || language.isEmpty();
  }

  private List<Reading> readings(Document document, List<Span> known, String language) {
    var readings = new ArrayList<Reading>();
    for (var passage : document.passages()) {
      var reading = new Reading(passage, names, isEnglish(language));
      known.stream().filter(span -> span.passage().part() == passage.part()).forEach(reading::mark);
      readings.add(reading);
    }
    return readings;
  }
}
