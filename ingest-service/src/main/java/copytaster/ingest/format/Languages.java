package copytaster.ingest.format;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads language tags (BCP 47), also with the underscore of other systems. */
final class Languages {

  private Languages() {}

  static Optional<String> read(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
