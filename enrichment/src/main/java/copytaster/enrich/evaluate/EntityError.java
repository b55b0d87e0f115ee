package copytaster.enrich.evaluate;

import java.util.List;

/**
 * A name that was not found as it is labelled, or found where none is.
 *
 * @param kind what happened: missed, wrong, other type, other bounds
 * @param type the type that the file says; that was found, where nothing is there
 * @param words the name
 * @param found what was found in its place, with its type; empty if nothing
 * @param context some words around it
 */
public record EntityError(String kind, String type, String words, String found, String context) {

  static EntityError missed(WordText text, WordSpan span, List<WordSpan> found) {
    if (found.isEmpty()) {
      return new EntityError("missed", span.type(), text.words(span), "", text.context(span));
    }
    var other = found.getFirst();
    boolean isSame = other.from() == span.from() && other.to() == span.to();
    return new EntityError(
        isSame ? "other type" : "other bounds",
        span.type(),
        text.words(span),
        other.type() + " " + text.words(other),
        text.context(span));
  }

  static EntityError wrong(WordText text, WordSpan span) {
    return new EntityError("wrong", span.type(), text.words(span), "", text.context(span));
  }
}
