package copytaster.ingest.format;

import copytaster.article.Concept;
import copytaster.article.InfoSource;
import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a ninjs story says it is about. */
final class NinjsConcepts {

  private static final int PERCENT = 100;

  private final Fields story;
  private final Reading reading;

  NinjsConcepts(Fields story) {
    this.story = story;
    this.reading = story.reading();
  }

  List<Concept> read(String... names) {
    var concepts = new ArrayList<Concept>();
    for (var concept : story.objects(names)) {
      var name = concept.text("name");
      var rel = concept.text("rel");
      concepts.add(new Concept(name, rel, uri(concept), literal(concept)));
      concept.warnOfUnread();
    }
    return concepts;
  }

  List<Subject> subjects() {
    var subjects = new ArrayList<Subject>();
    for (var subject : story.objects("subjects", "subject")) {
      subjects.add(
          new Subject(
              uri(subject),
              subject.text("name"),
              subject.text("rel"),
              literal(subject),
              subject.text("creator"),
              subject.integer("confidence", 0, PERCENT),
              subject.integer("relevance", 0, PERCENT)));
      subject.warnOfUnread();
    }
    return subjects;
  }

  List<InfoSource> infoSources() {
    var sources = new ArrayList<InfoSource>();
    for (var source : story.objects("infoSources", "infoSource")) {
      var name = source.text("name");
      sources.add(new InfoSource(name, source.text("role", "rel"), uri(source), literal(source)));
      source.warnOfUnread();
    }
    return sources;
  }

  /** Returns the keywords of dialects: an array of strings, or one string with commas. */
  List<String> keywords() {
    var value = story.value("keywords");
    if (value == null) {
      return List.of();
    }
    if (value.isString()) {
      return Stream.of(value.stringValue().split("[,،;]", -1))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .toList();
    }
    var words = new ArrayList<String>();
    for (var word : value.isArray() ? value.values() : List.of(value)) {
      if (word.isString()) {
        words.add(word.stringValue());
      } else {
        reading.fault(story.pointer("keywords"), "wrong-type", "is to be an array of strings");
      }
    }
    return words;
  }

  // ninjs 1 names a scheme and a code of it.
  private static @Nullable String uri(Fields concept) {
    var uri = concept.text("uri");
    var scheme = concept.text("scheme");
    var code = concept.text("code");
    boolean joins = uri == null && scheme != null && code != null && scheme.matches(".*[/#:=]$");
    return joins ? scheme + code : uri;
  }

  private static @Nullable String literal(Fields concept) {
    var literal = concept.text("literal", "id");
    if (literal != null || uri(concept) != null) {
      return literal;
    }
    var scheme = concept.text("scheme");
    var code = concept.text("code");
    return scheme == null || code == null ? code : scheme + ":" + code;
  }
}
