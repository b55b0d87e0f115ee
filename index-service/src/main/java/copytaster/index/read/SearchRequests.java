package copytaster.index.read;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import copytaster.index.read.ArticleQuery.Sort;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The requests that reading makes. */
final class SearchRequests {

  private static final List<String> LARGE = List.of("article", "body", "summary");
  private static final List<String> IDENTITY =
      List.of("id", "revision", "provider", "pubStatus", "supersedes");
  private static final int FRAGMENTS = 3;
  private static final int FRAGMENT_SIZE = 160;
  // Of a longer text, only the beginning is highlighted; beyond its own limit, Elasticsearch fails.
  private static final int HIGHLIGHTED_LENGTH = 500_000;

  private static final SortOptions BY_SCORE =
      SortOptions.of(it -> it.score(score -> score.order(SortOrder.Desc)));
  private static final SortOptions BY_TIME = descending("sortDate");
  private static final SortOptions BY_ID = descending("id");

  private final String alias;

  SearchRequests(String alias) {
    this.alias = alias;
  }

  /** Returns the request for a page, and for one article more: then there is a next page. */
  SearchRequest page(PageRequest page, Query visibility) {
    var query = page.query();
    return SearchRequest.of(search -> {
      search
          .index(alias)
          .query(ArticleQueries.of(query, visibility))
          .size(page.size() + 1)
          .trackTotalHits(total -> total.enabled(true))
          .allowPartialSearchResults(false)
          .source(source -> source.filter(filter -> filter.excludes(LARGE)))
          .sort(query.sort() == Sort.RELEVANCE ? relevance() : time())
          // The same copies of the shards for every page: others may score otherwise.
          .preference("q" + Integer.toHexString(query.canonical().hashCode()));
      if (query.q() != null) {
        search.highlight(highlight());
      }
      return page.after() == null ? search : search.searchAfter(values(page.after()));
    });
  }

  /** Returns the request for one article: if it is visible, or killed. */
  SearchRequest one(String id, Query visibility) {
    var killed = Filters.term("pubStatus", IndexedArticle.KILLED);
    return SearchRequest.of(search ->
        search
            .index(alias)
            .size(1)
            .allowPartialSearchResults(false)
            .source(source -> source.filter(filter -> filter.excludes("body", "summary")))
            .query(query ->
                query.bool(bool ->
                    bool.filter(Filters.term("id", id))
                        .filter(Filters.anyOf(visibility, killed)))));
  }

  /** Returns the request for the newest visible article in the place of each of those. */
  SearchRequest successors(Collection<String> superseded, Query visibility) {
    return SearchRequest.of(search ->
        search
            .index(alias)
            .size(superseded.size())
            .allowPartialSearchResults(false)
            .source(source -> source.filter(filter -> filter.includes(IDENTITY)))
            .query(query ->
                query.bool(bool ->
                    bool.filter(Filters.terms("supersedes", superseded)).filter(visibility)))
            .collapse(collapse -> collapse.field("supersedes"))
            .sort(time()));
  }

  private static List<SortOptions> relevance() {
    return List.of(BY_SCORE, BY_TIME, BY_ID);
  }

  private static List<SortOptions> time() {
    return List.of(BY_TIME, BY_ID);
  }

  private static SortOptions descending(String field) {
    return SortOptions.of(it -> it.field(by -> by.field(field).order(SortOrder.Desc)));
  }

  private static List<FieldValue> values(Position position) {
    return switch (position) {
      case Position.InTime(var millis, var id) -> List.of(FieldValue.of(millis), FieldValue.of(id));
      case Position.InRelevance(var score, var millis, var id) ->
          List.of(FieldValue.of(score), FieldValue.of(millis), FieldValue.of(id));
    };
  }

  private static Highlight highlight() {
    return Highlight.of(it ->
        it.encoder(HighlighterEncoder.Html)
            .preTags("<mark>")
            .postTags("</mark>")
            .maxAnalyzedOffset(HIGHLIGHTED_LENGTH)
            .fields(
                Stream.of(whole("headline.*"), fragments("summary.*"), fragments("body.*"))
                    .toList()));
  }

  private static NamedValue<HighlightField> whole(String field) {
    return NamedValue.of(field, HighlightField.of(it -> it.numberOfFragments(0)));
  }

  private static NamedValue<HighlightField> fragments(String field) {
    return NamedValue.of(
        field,
        HighlightField.of(it -> it.numberOfFragments(FRAGMENTS).fragmentSize(FRAGMENT_SIZE)));
  }
}
