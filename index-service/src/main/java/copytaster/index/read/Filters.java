package copytaster.index.read;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small queries that searches are made of. */
final class Filters {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Filters() {}

  static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  static Query termInAnyCase(String field, String value) {
    return Query.of(
        query -> query.term(term -> term.field(field).value(value).caseInsensitive(true)));
  }

  static Query prefixInAnyCase(String field, String value) {
    return Query.of(
        query -> query.prefix(prefix -> prefix.field(field).value(value).caseInsensitive(true)));
  }

  /** Finds the words of a phrase beside one another, in any of the fields. */
  static Query phrase(String phrase, String... fields) {
    return anyOf(
        List.of(fields).stream()
            .map(field -> Query.of(it -> it.matchPhrase(p -> p.field(field).query(phrase))))
            .toArray(Query[]::new));
  }

  static Query anyOf(Query... queries) {
    return Query.of(
        query -> query.bool(bool -> bool.should(List.of(queries)).minimumShouldMatch("1")));
  }

  static Query terms(String field, Collection<String> values) {
    var list = values.stream().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(terms -> terms.field(field).terms(it -> it.value(list))));
  }

  static Query after(String field, Instant time) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).gt(millis(time)))));
  }

  static Query notAfter(String field, Instant time) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).lte(millis(time)))));
  }

  /** Finds what is not before the one and not after the other, where they are given. */
  static Query between(String field, @Nullable Instant from, @Nullable Instant to) {
    return Query.of(query ->
        query.range(range ->
            range.date(date -> {
              date.field(field);
              if (from != null) {
                date.gte(millis(from));
              }
              if (to != null) {
                date.lte(millis(to));
              }
              return date;
            })));
  }

  // To the millisecond, always: what a time leaves out, Elasticsearch fills in, up to a second
  // late.
  private static String millis(Instant time) {
    return MILLIS.format(time);
  }
}
