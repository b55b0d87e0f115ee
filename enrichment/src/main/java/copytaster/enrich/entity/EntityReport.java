package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Makes the entities of an article from where they were found, with confidence and relevance. */
final class EntityReport {

  static final String CREATOR = "copytaster";

  private EntityReport() {}

  static List<Entity> of(Document document, String language, Namings namings) {
    int words = Math.max(1, document.body().tokens().size());
    var entities = new ArrayList<Entity>();
    for (var spans : namings.all()) {
      entities.add(entity(spans, language, relevance(spans, words)));
    }
    return Sorted.by(entity -> -entity.relevance(), entities);
  }

  private static Entity entity(List<Span> spans, String language, int relevance) {
    for (var span : spans) {
      var alias = span.alias();
      if (alias != null) {
        return known(alias.entity(), spans, language, relevance);
      }
    }
    return UnknownName.of(spans, language, relevance);
  }

  private static Entity known(KnownEntity known, List<Span> spans, String language, int relevance) {
    var best = surest(spans);
    return new Entity(
        known.type(),
        known.id(),
        known.name(language),
        known.names(),
        CREATOR,
        best.isOfModel() ? Span.BY_MODEL : Span.BY_NAME,
        best.rule(),
        best.confidence(),
        relevance,
        mentions(spans));
  }

  /** Returns the surest of some spans, the first of several. */
  static Span surest(List<Span> spans) {
    var surest = spans.getFirst();
    for (var span : spans) {
      surest = span.confidence() > surest.confidence() ? span : surest;
    }
    return surest;
  }

  /** Returns where some spans are. */
  static List<Mention> mentions(List<Span> spans) {
    var mentions = new Mention[spans.size()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = spans.get(i).mention();
    }
    return List.of(mentions);
  }

  // In the headline 35, named often up to 25, early in the body up to 20, and 20 for being there.
  private static int relevance(List<Span> spans, int words) {
    boolean inHeadline = false;
    int first = words;
    for (var span : spans) {
      if (span.passage().part() == TextPart.HEADLINE) {
        inHeadline = true;
      } else {
        first = Math.min(first, span.from());
      }
    }
    int often = Math.min(25, 7 * (spans.size() - 1));
    return 20 + (inHeadline ? 35 : 0) + often + 20 * (words - first) / words;
  }
}
