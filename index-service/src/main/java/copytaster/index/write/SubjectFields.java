package copytaster.index.write;

import copytaster.article.EnrichedArticle;
import copytaster.article.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an article is about, by the wire and by machine, as the index's fields take it. */
final class SubjectFields {

  private SubjectFields() {}

  /** One subject. */
  record Entry(
      @Nullable String uri,
      @Nullable String name,
      @Nullable String creator,
      @Nullable Integer confidence,
      @Nullable Integer relevance) {

    static Entry of(Subject subject) {
      return new Entry(
          subject.uri() != null ? subject.uri() : subject.literal(),
          subject.name(),
          subject.creator(),
          subject.confidence(),
          subject.relevance());
    }
  }

  /** Returns the subjects, the wire's own first. */
  static List<Entry> of(EnrichedArticle enriched) {
    return all(enriched).map(Entry::of).toList();
  }

  /** Returns their names. */
  static List<String> names(EnrichedArticle enriched) {
    return FieldText.present(all(enriched).map(Subject::name));
  }

  private static Stream<Subject> all(EnrichedArticle enriched) {
    return Stream.concat(enriched.article().subjects().stream(), enriched.subjects().stream());
  }
}
