package copytaster.index.read;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small queries that searches are made of. */
final class Filters {

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

  static Query after(String field, Instant time) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).gt(time.toString()))));
  }

  static Query notAfter(String field, Instant time) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).lte(time.toString()))));
  }

  /** Finds what is not before the one and not after the other, where they are given. */
  static Query between(String field, @Nullable Instant from, @Nullable Instant to) {
    return Query.of(query ->
        query.range(range ->
            range.date(date -> {
              date.field(field);
              if (from != null) {
                date.gte(from.toString());
              }
              if (to != null) {
                date.lte(to.toString());
              }
              return date;
            })));
  }
}
