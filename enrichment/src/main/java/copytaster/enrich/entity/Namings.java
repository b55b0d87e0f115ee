package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
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

  private final Map<Object, List<Span>> namings = new LinkedHashMap<>();
  // A surname or single name leads to the entity, which is its own id or a whole name's hash.
  private final HashIndex bearers = new HashIndex();
  private final List<Object> whole = new ArrayList<>();
  private final Overlaps overlaps;

  Namings(Overlaps overlaps) {
    this.overlaps = overlaps;
    var chosen = new ArrayList<>(overlaps.chosen());
    chosen.sort((one, other) -> Integer.compare(other.length(), one.length()));
    chosen.forEach(this::add);
  }

  /** Adds the surnames that stand where nothing was found. */
  void addSurnames(Reading reading) {
    for (int i = 0; i < reading.size() && !whole.isEmpty(); i++) {
      var bearer = bearer(reading, i);
      if (bearer != null && isWritten(reading, i) && isFree(reading, i)) {
        add(bearer, reading.span(i, i + 1, EntityType.PERSON, SURNAME, RULE));
      }
    }
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
      addBearer(surname(span), entity);
    }
  }

  private void addBearer(long surname, Object entity) {
    if (!bearers.contains(surname)) {
      bearers.put(surname, whole.size());
      whole.add(entity);
    }
  }

  private @Nullable Object bearer(long surname) {
    int at = bearers.get(surname);
    return at == HashIndex.ABSENT ? null : whole.get(at);
  }

  private Object unknown(Span span) {
    boolean isShort = span.type() == EntityType.PERSON && span.length() == 1;
    var bearer = isShort ? bearer(surname(span)) : null;
    return bearer == null ? (Object) span.hash() : bearer;
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
    var bearer = bearer(reading.tokens().hash(at));
    return bearer == null && reading.isSplit(at)
        ? bearer(reading.passage().prefixes().rest(at))
        : bearer;
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
