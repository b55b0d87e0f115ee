package copytaster.ingest.format;

import copytaster.article.ArticleBuilder;
import copytaster.article.Concept;
import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a page says its story is about: sections, tags, keywords, things by their kind.
 *
 * @param page that says it
 */
record HtmlConcepts(HtmlPage page) {

  void write(ArticleBuilder article) {
    article
        .subjects(subjects())
        .keywords(keywords())
        .people(things("Person"))
        .organisations(things("Organization"))
        .places(places())
        .events(things("Event"))
        .genres(page.json().texts("genre").map(name -> concept(name, null, null)).toList());
  }

  private List<Subject> subjects() {
    var subjects = new ArrayList<Subject>();
    Stream.concat(
            page.json().texts("articleSection"),
            page.meta().all("article:section", "parsely-section", "section"))
        .distinct()
        .forEach(name -> subjects.add(subject(name, "section", null)));
    page.meta()
        .all("dc.subject", "dcterms.subject")
        .forEach(name -> subjects.add(subject(name, null, null)));
    for (var thing : about()) {
      var name = page.json().text(thing.value(), "name");
      if (!isA(thing.value(), "Person", "Organization", "Place", "Event") && name != null) {
        subjects.add(subject(name, thing.rel(), page.json().text(thing.value(), "sameAs", "@id")));
      }
    }
    return subjects.stream().distinct().toList();
  }

  private List<String> keywords() {
    return Stream.of(
            page.json().texts("keywords"),
            page.meta().all("news_keywords", "keywords", "article:tag", "parsely-tags"))
        .flatMap(words -> words)
        .flatMap(words -> Stream.of(words.split("[,،;؛]", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private record Thing(String rel, JsonNode value) {}

  private List<Thing> about() {
    return Stream.of("about", "mentions")
        .flatMap(rel ->
            page.json().values(rel).stream()
                .filter(JsonNode::isObject)
                .map(value -> new Thing(rel, value)))
        .toList();
  }

  private List<Concept> things(String kind) {
    return about().stream()
        .filter(thing -> isA(thing.value(), kind))
        .map(thing ->
            concept(
                page.json().text(thing.value(), "name"),
                thing.rel(),
                page.json().text(thing.value(), "sameAs", "@id")))
        .toList();
  }

  private List<Concept> places() {
    var places = new ArrayList<>(things("Place"));
    page.json()
        .texts("contentLocation", "locationCreated", "spatialCoverage")
        .forEach(name -> places.add(concept(name, null, null)));
    return places;
  }

  private boolean isA(JsonNode thing, String... kinds) {
    var type = page.json().text(thing, "@type");
    // Kinds of kinds too: NewsMediaOrganization, AdministrativeArea.
    return type != null
        && Stream.of(kinds)
            .anyMatch(kind ->
                type.endsWith(kind)
                    || (kind.equals("Place") && type.matches("City|Country|State|.*Area")));
  }

  private static Subject subject(String name, @Nullable String rel, @Nullable String uri) {
    return new Subject(uri, name, rel, null, null, null, null);
  }

  private static Concept concept(
      @Nullable String name, @Nullable String rel, @Nullable String uri) {
    return new Concept(name, rel, uri, null);
  }
}
