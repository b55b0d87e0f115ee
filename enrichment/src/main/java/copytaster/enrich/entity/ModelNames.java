package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.article.TextPart;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the names that a model found among those of vocabulary and rules. It wins over rules, and
 * over names of the vocabulary that are only a part of its own; where the vocabulary has all of a
 * name, that knows better whom it means.
 */
final class ModelNames {

  private final Matches matches;
  private final List<Span> spans;

  /**
   * Makes one.
   *
   * @param matches what the vocabulary has
   * @param spans what was found so far; gets the names, and loses those that they stand for
   */
  ModelNames(Matches matches, List<Span> spans) {
    this.matches = matches;
    this.spans = spans;
  }

  /** Adds what a model says of an article, if it says anything. */
  void add(Annotation annotation, Document document) {
    if (annotation instanceof Annotation.Found(var names)) {
      for (var name : names) {
        var span = span(passage(document, name.part()), name);
        if (span != null) {
          add(span);
        }
      }
    }
  }

  private void add(Span name) {
    if (spans.stream().noneMatch(other -> stands(other, name))) {
      var identified = identified(name);
      spans.removeIf(other -> yields(other, name));
      spans.add(identified);
    }
  }

  // Whether a name that is there already is worth more than the model's.
  private boolean stands(Span other, Span name) {
    if (!other.overlaps(name)) {
      return false;
    }
    if (other.isOfModel()) {
      return true;
    }
    return other.alias() != null
        && other.covers(name)
        && (other.type() == name.type() || !isOutvoted(other, name));
  }

  // A name that may mean things of several types means the one that is surer.
  private boolean isOutvoted(Span known, Span name) {
    var alias = known.alias();
    return alias != null
        && (!alias.kind().isSufficient() || matches.meant(name) != null)
        && name.confidence() > known.confidence();
  }

  // Of two names that cross each other, the weightier is chosen later.
  private static boolean yields(Span other, Span name) {
    return other.overlaps(name)
        && (other.alias() == null || name.covers(other) || other.covers(name));
  }

  private Span identified(Span name) {
    var alias = matches.meant(name);
    var known = alias == null ? personWithin(name) : alias;
    return known == null
        ? name
        : name.as(known, name.confidence(), known.rule(known.kind().rule() + ", " + name.rule()));
  }

  // Some models have titles within the names of people.
  private @Nullable Alias personWithin(Span name) {
    if (name.type() == EntityType.PERSON) {
      for (var span : spans) {
        if (span.type() == EntityType.PERSON && span.length() > 1 && name.covers(span)) {
          return span.alias();
        }
      }
    }
    return null;
  }

  private static Passage passage(Document document, TextPart part) {
    return part == TextPart.HEADLINE ? document.headline() : document.body();
  }

  // Whole tokens, without the particles that the first one carries; null if there is no word.
  private static @Nullable Span span(Passage passage, AnnotatedName name) {
    var tokens = passage.tokens();
    int from = firstBehind(tokens, name.begin());
    int to = from;
    while (to < tokens.size() && tokens.text().originalBegin(tokens.begin(to)) < name.end()) {
      to++;
    }
    return from == to
        ? null
        : new Span(
            passage,
            from,
            to,
            passage.prefixes().length(from),
            name.type(),
            name.confidence(),
            0,
            name.rule(),
            null,
            Span.BY_MODEL);
  }

  private static int firstBehind(Tokens tokens, int place) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.text().originalEnd(tokens.end(middle)) > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
