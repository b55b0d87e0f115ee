package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Bits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is named where in an article: names that mean one entity put together, and surnames traced to
 * the whole names that they belong to, as newspapers give a name once in full and then in short.
 */
final class Namings {

  private static final int SURNAME = 60;
  private static final String RULE = "surname of a name in the article";

  /** A name that is in no vocabulary: a town is another entity than the team called so. */
  private record Unknown(EntityType type, long hash) {}

  private final Map<Object, List<Span>> namings = new LinkedHashMap<>();
  // A surname or single name leads to the entity, which is its own id or a whole name's hash.
  private final NamedByHash bearers = new NamedByHash();
  // The initials of an organisation lead to it.
  private final NamedByHash acronyms = new NamedByHash();
  private final Overlaps overlaps;

  Namings(Overlaps overlaps) {
    this.overlaps = overlaps;
    var chosen = overlaps.chosen();
    chosen.removeIf(span -> span.type() == EntityType.OTHER);
    for (int length = longest(chosen); length > 0; length--) {
      addAll(chosen, length);
    }
  }

  private static int longest(List<Span> spans) {
    int longest = 0;
    for (var span : spans) {
      longest = Math.max(longest, span.length());
    }
    return longest;
  }

  private void addAll(List<Span> spans, int length) {
    for (var span : spans) {
      if (span.length() == length) {
        add(span);
      }
    }
  }

  /** Adds the surnames that stand where nothing was found. */
  void addSurnames(Reading reading) {
    for (int i : places(reading)) {
      var bearer = bearer(reading, i);
      if (bearer != null && isWritten(reading, i) && isFree(reading, i)) {
        add(bearer, reading.span(i, i + 1, EntityType.PERSON, SURNAME, RULE));
      }
    }
  }

  // Where a surname may be, with or without particles.
  private int[] places(Reading reading) {
    var tokens = reading.tokens();
    var prefixes = reading.passage().prefixes();
    return Bits.list(
        reading.size(),
        at -> bearers.mayHave(tokens.hash(at)) | bearers.mayHave(prefixes.rest(at)));
  }

  /** Returns the spans of each entity, in the order of the text. */
  Collection<List<Span>> all() {
    namings.values().forEach(spans -> spans.sort(Overlaps::byPlace));
    return namings.values();
  }

  private void add(Span span) {
    var alias = span.alias();
    Object entity = alias == null ? unknown(span) : alias.entity();
    add(entity, span);
    if (span.type() == EntityType.PERSON && alias == null) {
      bearers.putIfAbsent(surname(span), entity);
    } else if (span.type() == EntityType.ORGANISATION && span.length() > 2) {
      acronyms.putIfAbsent(Acronym.hash(span), entity);
    }
  }

  private Object unknown(Span span) {
    boolean isShort = span.type() == EntityType.PERSON && span.length() == 1;
    var whole = isShort ? bearers.get(surname(span)) : null;
    whole = whole == null ? acronyms.get(span.hash()) : whole;
    return whole == null ? new Unknown(span.type(), span.hash()) : whole;
  }

  private void add(Object entity, Span span) {
    namings.computeIfAbsent(entity, _ -> new ArrayList<>()).add(span);
  }

  private static long surname(Span span) {
    return span.length() == 1 ? word(span) : span.passage().tokens().hash(span.to() - 1);
  }

  private static long word(Span span) {
    return span.skipped() == 0
        ? span.passage().tokens().hash(span.from())
        : span.passage().prefixes().rest(span.from());
  }

  private @Nullable Object bearer(Reading reading, int at) {
    var whole = bearers.get(reading.tokens().hash(at));
    return whole == null && reading.isSplit(at)
        ? bearers.get(reading.passage().prefixes().rest(at))
        : whole;
  }

  private static boolean isWritten(Reading reading, int at) {
    return reading.isArabic(at)
        ? !reading.isStop(at) && !reading.isCommon(at)
        : reading.isCapital(at);
  }

  private boolean isFree(Reading reading, int at) {
    return overlaps.isFree(reading.passage(), at, at + 1);
  }
}
