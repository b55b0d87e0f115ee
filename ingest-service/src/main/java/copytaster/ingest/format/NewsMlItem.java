package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.ArticleBuilder;
import copytaster.article.Association;
import copytaster.article.Body;
import copytaster.article.Description;
import copytaster.ingest.format.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps one news item to its articles: one, or one for each story in it. */
final class NewsMlItem {

  private static final String FORMAT = "newsml-1";

  private final XmlElement item;
  private final @Nullable XmlElement envelope;
  private final XmlSource source;
  private final NewsMlIdentity identity;

  NewsMlItem(XmlElement item, @Nullable XmlElement envelope, XmlSource source) {
    this.item = item;
    this.envelope = envelope;
    this.source = source;
    this.identity = NewsMlIdentity.of(item);
  }

  List<Story> stories() {
    var draft = source.draft();
    var parts = NewsMlComponents.stories(item, draft.reading());
    var life = new NewsMlLife(item, draft);
    life.tell();
    if (parts.isEmpty() && !draft.isKill()) {
      return List.of(withoutNews());
    }
    if (parts.isEmpty()) {
      parts = List.of(new NewsMlParts(item, ""));
    }
    var stories = new ArrayList<Story>();
    stories.add(story(parts.getFirst(), draft, life));
    for (var other : parts.subList(1, parts.size())) {
      var another = source.draft();
      var its = new NewsMlLife(item, another);
      its.tell();
      stories.add(story(other, another, its));
    }
    return stories;
  }

  private Story story(NewsMlParts parts, Draft draft, NewsMlLife life) {
    var lines = parts.lines();
    var texts = new NewsMlTexts(parts, lines, draft.reading());
    var bodies = texts.bodies();
    identity.tell(draft, parts.suffix());
    draft.guidOf(words(parts, texts, bodies));
    return draft.story(
        FORMAT,
        source.charset(),
        article -> {
          life(article, life, draft);
          texts(article, texts, bodies, lines);
          var metadata = new NewsMlMetadata(lines, draft);
          metadata.write(article);
          article.language(draft.language(metadata.language(), item.path()));
          media(article, parts, !bodies.isEmpty(), draft);
          new NewsMlRest(draft.reading()).warn(parts.component());
          article.altIds(parts.suffix().isEmpty() ? identity.altIds(envelope) : List.<AltId>of());
        });
  }

  private void life(ArticleBuilder article, NewsMlLife life, Draft draft) {
    var before = life.before();
    article
        .signals(life.signals())
        .firstCreated(life.firstCreated())
        .expires(life.expires())
        .urgency(life.urgency(envelope))
        .supersedes(before == null ? null : draft.idOf(NewsMlIdentity.of(before)));
  }

  private void texts(
      ArticleBuilder article, NewsMlTexts texts, List<Body> bodies, NewsMlLines lines) {
    article
        .headlines(texts.headlines(bodies))
        .bodies(bodies)
        .descriptions(texts.descriptions())
        .by(texts.by())
        .located(texts.located())
        .slugline(lines.line("SlugLine"))
        .edNote(note(lines));
  }

  // A picture, film or sound where there is no text but the captions.
  private void media(ArticleBuilder article, NewsMlParts parts, boolean hasText, Draft draft) {
    var media = new NewsMlMedia(draft.reading());
    var files = media.renditions(List.of(parts.component()));
    var associations = new ArrayList<>(media.associations(parts.media()));
    if (!hasText && files.isEmpty() && associations.size() == 1) {
      var itself = associations.removeFirst();
      files = itself.renditions();
      article.descriptions(caption(itself));
    }
    associations.addAll(references(parts.component()));
    article.type(hasText ? "text" : kind(parts)).renditions(files).associations(associations);
    if (!hasText && files.isEmpty() && associations.isEmpty() && !draft.isKill()) {
      draft.reading().warn(WarningCode.BODY_MISSING, "there is no text", item.path());
    }
  }

  private static List<Description> caption(Association picture) {
    return picture.caption() == null
        ? List.of()
        : List.of(new Description("caption", null, picture.caption()));
  }

  private static String kind(NewsMlParts parts) {
    var kind = Optional.ofNullable(NewsMlMedia.kind(parts.component()));
    boolean refers = parts.component().anywhere("NewsItemRef").findAny().isPresent();
    return kind.orElse(refers ? "composite" : "text");
  }

  // Other items that this one refers to or belongs with.
  private List<Association> references(XmlElement component) {
    var associations = new ArrayList<Association>();
    component
        .anywhere("NewsItemRef")
        .forEach(reference -> add(associations, "item", reference.attribute("NewsItem")));
    for (var name : List.of("AssociatedWith", "DerivedFrom")) {
      item.first("NewsManagement").stream()
          .flatMap(management -> management.all(name).stream())
          .forEach(reference -> add(associations, name, reference.attribute("NewsItem")));
    }
    return associations;
  }

  private static void add(List<Association> all, String name, @Nullable String reference) {
    if (reference != null) {
      all.add(
          new Association(
              name + "-" + (all.size() + 1),
              reference,
              null,
              null,
              null,
              null,
              null,
              null,
              List.of()));
    }
  }

  private static @Nullable String note(NewsMlLines lines) {
    var notes =
        lines
            .all("NewsLines", "NewsLine")
            .filter(NewsMlRest::isNote)
            .map(line -> line.textOf("NewsLineText"))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("\n"));
    return notes.isEmpty() ? null : notes;
  }

  private static String words(NewsMlParts parts, NewsMlTexts texts, List<Body> bodies) {
    var plain =
        bodies.stream()
            .filter(body -> body.contentType().equals(Body.PLAIN))
            .map(Body::value)
            .collect(Collectors.joining("\n\n"));
    var heading = parts.lines().line("HeadLine");
    var by = texts.by();
    return Stream.of(heading, by, plain)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"));
  }

  private Story withoutNews() {
    var what = "the news item has no component, such as an item of topics or an update of parts";
    return new Story.Refused(
        identity.family(), Refusal.of(Kind.UNPROCESSABLE, item.path(), "no-news-content", what));
  }
}
