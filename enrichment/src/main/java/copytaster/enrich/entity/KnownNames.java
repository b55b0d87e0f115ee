package copytaster.enrich.entity;

import copytaster.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Which names of the vocabulary the tokens of a text are part of: of several the weightiest. */
final class KnownNames {

  private final @Nullable Span[] spans;
  private final boolean[] isWholeName;
  private final int[] organisationEnds;

  /** Makes one for a text of so many tokens, without names. */
  KnownNames(int tokens) {
    this.spans = new Span[tokens];
    this.isWholeName = new boolean[tokens];
    this.organisationEnds = new int[tokens];
  }

  /** Adds a name. */
  void add(Span span) {
    for (int i = span.from(); i < span.to(); i++) {
      var other = spans[i];
      spans[i] = other == null || other.weight() < span.weight() ? span : other;
    }
    isWholeName[span.from()] |= span.type() == EntityType.PERSON && span.length() > 1;
    if (span.type() == EntityType.ORGANISATION) {
      organisationEnds[span.from()] = Math.max(organisationEnds[span.from()], span.to());
    }
  }

  /** Returns the name that a token is part of, null if it is in none. */
  @Nullable Span at(int token) {
    return spans[token];
  }

  /** Returns whether there is a name of anything here. */
  boolean has(int token) {
    return spans[token] != null;
  }

  /** Returns whether there is a name of such a thing here; never behind the last token. */
  boolean has(int token, EntityType type) {
    var span = token < spans.length ? spans[token] : null;
    return span != null && span.type() == type;
  }

  /** Returns the token behind the name that is here; the token if none is. */
  int end(int token) {
    var span = spans[token];
    return span == null ? token : span.to();
  }

  /** Returns the token behind the longest organisation that begins here, 0 if none does. */
  int organisationEnd(int from) {
    return organisationEnds[from];
  }

  /** Returns whether the whole name of a person begins within. */
  boolean hasWholeName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWholeName[i]) {
        return true;
      }
    }
    return false;
  }
}
