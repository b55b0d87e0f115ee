package copytaster.ingest.format;

import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an entry of a feed says it is about: categories with their schemes, keywords. */
final class FeedSubjects {

  private final FeedElements entry;

  FeedSubjects(FeedElements entry) {
    this.entry = entry;
  }

  List<Subject> subjects() {
    var subjects = new ArrayList<Subject>();
    for (var category : entry.all("category", "media:category", "atom:category")) {
      add(subjects, category(category));
    }
    for (var subject : entry.all("dc:subject")) {
      add(subjects, dublinCore(subject));
    }
    for (var category : entry.all("itunes:category")) {
      add(subjects, subject(FeedNames.attribute(category, "text"), null, null));
    }
    return subjects;
  }

  List<String> keywords() {
    return Stream.of("media:keywords", "itunes:keywords", "keywords")
        .flatMap(name -> entry.texts(name).stream())
        .flatMap(words -> Stream.of(words.split("[,،;؛]", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static @Nullable Subject category(XmlElement category) {
    var label = FeedNames.attribute(category, "label");
    var term = FeedNames.attribute(category, "term");
    var scheme = FeedNames.attribute(category, "scheme");
    var domain = FeedNames.attribute(category, "domain");
    var words = category.text().isEmpty() ? null : category.text();
    return subject(first(label, words, term), first(term, words), scheme == null ? domain : scheme);
  }

  // A subject of Dublin Core may be a description with a topic in it.
  private static @Nullable Subject dublinCore(XmlElement subject) {
    var words = subject.text();
    var topic =
        subject
            .anywhere("topic")
            .map(found -> FeedNames.attribute(found, "resource"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    var name = words.isEmpty() ? null : words;
    return topic == null
        ? subject(name, name, null)
        : new Subject(topic, name, null, null, null, null, null);
  }

  private static @Nullable Subject subject(
      @Nullable String name, @Nullable String code, @Nullable String scheme) {
    if (name == null && code == null) {
      return null;
    }
    boolean isAddress = code != null && code.matches("https?://\\S+");
    boolean joins = scheme != null && code != null && scheme.matches(".*[/#:=]$");
    var uri = isAddress ? code : joins ? scheme + code : null;
    var literal = uri != null || code == null ? null : scheme == null ? code : scheme + ":" + code;
    boolean sameAsName = literal != null && literal.equals(name);
    return new Subject(uri, name, null, sameAsName ? null : literal, null, null, null);
  }

  private static void add(List<Subject> subjects, @Nullable Subject subject) {
    if (subject != null && !subjects.contains(subject)) {
      subjects.add(subject);
    }
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
