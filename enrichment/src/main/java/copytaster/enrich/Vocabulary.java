package copytaster.enrich;

import copytaster.enrich.date.DateFinder;
import copytaster.enrich.entity.EntityVocabulary;
import copytaster.enrich.entity.NameWords;
import copytaster.enrich.language.LanguageProfiles;
import copytaster.enrich.subject.SubjectVocabulary;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;
import copytaster.enrich.vocabulary.KnownIds;
import copytaster.enrich.vocabulary.OwnEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All that enrichment knows beforehand, read from files.
 *
 * @param entities the entities
 * @param names by what other names are known
 * @param subjects the subjects
 * @param languages the languages
 * @param dates the dates' words
 * @param words every word that any of them has
 */
public record Vocabulary(
    EntityVocabulary entities,
    NameWords names,
    SubjectVocabulary subjects,
    LanguageProfiles languages,
    DateFinder dates,
    HashIndex words) {

  private static final String KEYWORD_STOPS = "keyword-stops.tsv";
  private static final String RETIRED_SUBJECTS = "subjects-retired.tsv";
  private static final List<String> MAIN_LANGUAGES = List.of("ar", "en");
  private static final String LANGUAGES = "function-words.tsv";
  private static final List<String> ENTITIES =
      List.of(
          "entities-people.tsv",
          "entities-organisations.tsv",
          "entities-places.tsv",
          "entities-cities.tsv");
  private static final String SUBJECTS = "subjects.tsv";
  private static final List<String> NAMES =
      List.of(
          "name-words.tsv",
          "names-arabic.tsv",
          "names-latin.tsv",
          "cues-latin.tsv",
          "common-words.tsv");

  /** Returns the vocabulary that is delivered with this package. */
  public static Vocabulary delivered() {
    return of(resources(ENTITIES), resource(SUBJECTS));
  }

  /** Makes a vocabulary of the lines of its files. */
  public static Vocabulary of(List<TabbedRow> entities, List<TabbedRow> subjects) {
    var words = new HashIndex();
    var languages = new LanguageProfiles(resource(LANGUAGES));
    languages.words().markIn(words, WordFlag.KNOWN | WordFlag.STOP);
    for (var row : resource(KEYWORD_STOPS)) {
      row.words(1).forEach(word -> words.mark(WordHash.of(word), WordFlag.IDLE));
    }
    var names = NameWords.of(resources(NAMES), words);
    return new Vocabulary(
        EntityVocabulary.of(entities, names, words),
        names,
        SubjectVocabulary.of(subjects, resource(RETIRED_SUBJECTS), words),
        languages,
        new DateFinder(resource(DateFinder.WORDS), words),
        words);
  }

  private static List<TabbedRow> resources(List<String> names) {
    return names.stream().flatMap(name -> resource(name).stream()).toList();
  }

  /**
   * Returns a vocabulary with a newsroom's own entries besides what is delivered. It shares the
   * delivered tables with this one, so that it is quickly made: a few milliseconds for a thousand
   * entries. Entries are read in the order of their ids.
   *
   * @throws IllegalStateException if this one has own entries already
   */
  public Vocabulary with(Collection<OwnEntry> entries) {
    if (entities.hasOwn() || subjects.hasOwn()) {
      throw new IllegalStateException("own entries go with the delivered vocabulary");
    }
    var ordered = entries.stream().sorted(Comparator.comparing(OwnEntry::id)).toList();
    var all = words.copy();
    return new Vocabulary(
        entities.with(ordered, all), names, subjects.with(ordered, all), languages, dates, all);
  }

  /** Returns what entries may refer to. */
  public KnownIds ids() {
    return new KnownIds(entities::knows, subjects::knows, languages.wordsOf(MAIN_LANGUAGES));
  }

  /** Returns the rows of a file that is delivered with this package. */
  public static List<TabbedRow> resource(String name) {
    try (var stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return TabbedRow.read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
