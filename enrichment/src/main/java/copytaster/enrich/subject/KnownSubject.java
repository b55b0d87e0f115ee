package copytaster.enrich.subject;

import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.vocabulary.SubjectRule;
import org.jspecify.annotations.Nullable;

/**
 * A subject of the vocabulary.
 *
 * @param code its id, such as {@code medtop:11000000}
 * @param english its name in English
 * @param arabic its name in Arabic
 * @param parent the id of the subject above it, null at the top
 */
record KnownSubject(String code, String english, String arabic, @Nullable String parent) {

  static final int TERMS = 4;
  private static final int CODE = 0;
  private static final int ENGLISH = 1;
  private static final int ARABIC = 2;
  private static final int PARENT = 3;

  static KnownSubject of(TabbedRow row) {
    var parent = row.cell(PARENT);
    return new KnownSubject(
        row.required(CODE, "code"),
        row.required(ENGLISH, "English name"),
        row.cell(ARABIC),
        parent.isEmpty() ? null : parent);
  }

  static KnownSubject of(SubjectRule own) {
    var arabic = own.labels().getOrDefault("ar", "");
    return new KnownSubject(
        own.code(), own.labels().getOrDefault("en", arabic), arabic, own.parent());
  }

  String name(String language) {
    return language.startsWith("ar") && !arabic.isEmpty() ? arabic : english;
  }
}
