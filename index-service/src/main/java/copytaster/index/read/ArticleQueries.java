package copytaster.index.read;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.util.ArrayList;
import java.util.List;

/** Makes what is searched for into a query of Elasticsearch. */
final class ArticleQueries {

  // Near and fuzzy signs are left out: the tilde has other uses, and they cost much.
  private static final List<SimpleQueryStringFlag> SIGNS =
      List.of(
          SimpleQueryStringFlag.And,
          SimpleQueryStringFlag.Or,
          SimpleQueryStringFlag.Not,
          SimpleQueryStringFlag.Phrase,
          SimpleQueryStringFlag.Precedence,
          SimpleQueryStringFlag.Prefix,
          SimpleQueryStringFlag.Escape,
          SimpleQueryStringFlag.Whitespace);

  private ArticleQueries() {}

  /** Returns the query, seen only as far as the visibility allows. */
  static Query of(ArticleQuery query, Query visibility) {
    var words = query.q();
    return Query.of(it ->
        it.bool(bool -> {
          bool.filter(visibility).filter(filters(query));
          return words == null ? bool : bool.must(words(words));
        }));
  }

  private static Query words(String words) {
    return Query.of(query ->
        query.simpleQueryString(simple ->
            simple
                .query(words)
                .fields(SearchFields.WEIGHTED)
                .flags(SIGNS)
                .analyzeWildcard(true)
                .defaultOperator(Operator.And)));
  }

  private static List<Query> filters(ArticleQuery query) {
    var filters = new ArrayList<Query>();
    if (query.lang() != null) {
      filters.add(language(query.lang()));
    }
    if (query.source() != null) {
      filters.add(source(query.source()));
    }
    if (query.subject() != null) {
      filters.add(subject(query.subject()));
    }
    if (query.entity() != null) {
      filters.add(entity(query.entity()));
    }
    if (query.from() != null || query.to() != null) {
      filters.add(Filters.between("sortDate", query.from(), query.to()));
    }
    return filters;
  }

  // As in RFC 4647: ar finds ar-SY too.
  private static Query language(String lang) {
    return Filters.anyOf(
        Filters.termInAnyCase("language", lang), Filters.prefixInAnyCase("language", lang + "-"));
  }

  private static Query source(String source) {
    return Filters.anyOf(
        Filters.termInAnyCase("sources.name", source),
        Filters.termInAnyCase("sources.uri", source),
        Filters.termInAnyCase("provider", source));
  }

  private static Query subject(String subject) {
    return Filters.anyOf(
        Filters.termInAnyCase("subjects.uri", subject),
        Filters.termInAnyCase("subjects.uri", "medtop:" + subject),
        Filters.termInAnyCase("subjects.name", subject),
        Filters.phrase(subject, "subjectNames"));
  }

  private static Query entity(String entity) {
    return Filters.anyOf(
        Filters.term("entities.uri", entity),
        Filters.term("conceptUris", entity),
        Filters.phrase(entity, SearchFields.names()));
  }
}
