package copytaster.enrich;

import copytaster.enrich.date.DateFinder;
import copytaster.enrich.entity.EntityVocabulary;
import copytaster.enrich.entity.NameWords;
import copytaster.enrich.language.LanguageProfiles;
import copytaster.enrich.subject.SubjectVocabulary;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private static final String LANGUAGES = "function-words.tsv";
  private static final String NAMES = "name-words.tsv";

  /** Makes a vocabulary of the lines of its files. */
  public static Vocabulary of(List<TabbedRow> entities, List<TabbedRow> subjects) {
    var words = new HashIndex();
    var languages = new LanguageProfiles(resource(LANGUAGES));
    languages.words().copyTo(words);
    return new Vocabulary(
        EntityVocabulary.of(entities, words),
        NameWords.of(resource(NAMES), words),
        SubjectVocabulary.of(subjects, words),
        languages,
        new DateFinder(resource(DateFinder.WORDS), words),
        words);
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
