package copytaster.index.read;

import java.util.List;
import java.util.stream.Stream;

/** The fields that words are looked for in, as the mapping names them. */
final class SearchFields {

  private static final List<String> LANGUAGES =
      List.of("ar", "en", "fr", "de", "es", "it", "pt", "ru", "tr", "fa", "other");
  private static final List<String> NAMES =
      List.of("entityNames.ar", "entityNames.en", "entityNames.other");

  /** All fields, each with its weight. */
  static final List<String> WEIGHTED =
      Stream.of(
              perLanguage("headline", "^3"),
              perLanguage("summary", "^1.5"),
              perLanguage("body", ""),
              NAMES.stream().map(name -> name + "^2"),
              Stream.of("keywords^2", "slugline^2", "subjectNames", "byline", "located"))
          .flatMap(fields -> fields)
          .toList();

  private SearchFields() {}

  /** Returns the fields with the names of entities. */
  static String[] names() {
    return NAMES.toArray(String[]::new);
  }

  private static Stream<String> perLanguage(String field, String weight) {
    return LANGUAGES.stream().map(language -> field + "." + language + weight);
  }
}
