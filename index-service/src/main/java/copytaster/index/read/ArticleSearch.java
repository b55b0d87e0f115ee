package copytaster.index.read;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import copytaster.access.Caller;
import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.index.IndexNames;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches the index on behalf of a caller. */
@Component
class ArticleSearch {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final ElasticsearchClient client;
  private final SearchRequests requests;
  private final Cursors cursors;
  private final Clock clock;

  ArticleSearch(ElasticsearchClient client, IndexNames names, Cursors cursors, Clock clock) {
    this.client = client;
    this.requests = new SearchRequests(names.readAlias());
    this.cursors = cursors;
    this.clock = clock;
  }

  /** Returns a page of what the caller may see. */
  ArticlePage page(PageRequest page, Caller caller) {
    var visibility = Visibility.of(caller, clock.instant());
    var found = search(requests.page(page, visibility));
    var hits = found.hits().hits();
    boolean more = hits.size() > page.size();
    var onPage = more ? hits.subList(0, page.size()) : hits;
    var hidden = hidden(page.query(), onPage, visibility);
    var total = found.hits().total();
    return new ArticlePage(
        total == null ? onPage.size() : total.value(),
        onPage.stream()
            .filter(hit -> !hidden.contains(Hits.article(hit).id()))
            .map(Hits::item)
            .toList(),
        more ? cursors.write(page.query(), Hits.position(onPage.getLast())) : null);
  }

  /** Returns an article, if it is there and the caller may see it; a killed one to everybody. */
  Optional<FoundArticle> article(String id, Caller caller) {
    var visibility = Visibility.of(caller, clock.instant());
    return search(requests.one(id, visibility)).hits().hits().stream()
        .findFirst()
        .map(Hits::article)
        .map(article -> new FoundArticle(article, successor(article, visibility)));
  }

  private @Nullable String successor(IndexedArticle article, Query visibility) {
    return article.isKilled()
        ? null
        : successors(List.of(article.id()), visibility).get(article.id());
  }

  private Set<String> hidden(ArticleQuery query, List<Hit<IndexedArticle>> hits, Query visibility) {
    return query.superseded() == ArticleQuery.Superseded.SHOW || hits.isEmpty()
        ? Set.of()
        : successors(hits.stream().map(hit -> Hits.article(hit).id()).toList(), visibility)
            .keySet();
  }

  private Map<String, String> successors(List<String> ids, Query visibility) {
    var successors = new HashMap<String, String>();
    for (var hit : search(requests.successors(ids, visibility)).hits().hits()) {
      var successor = Hits.article(hit);
      successors.put(Objects.requireNonNull(successor.supersedes()), successor.id());
    }
    return successors;
  }

  private SearchResponse<IndexedArticle> search(SearchRequest request) {
    try {
      return client.search(request, IndexedArticle.class);
    } catch (ElasticsearchException e) {
      throw e.status() == 400 ? tooMuch(e) : unavailable(e);
    } catch (IOException | RuntimeException e) {
      // The client has no one exception for an answer that it cannot read.
      throw unavailable(e);
    }
  }

  // The simple syntax has no errors; what Elasticsearch refuses is more words than it looks for.
  private static ProblemException tooMuch(Exception e) {
    return new ProblemException(
            ProblemType.INVALID_PARAMETER,
            "The index does not take this search.",
            List.of(Fault.ofParameter("q", "refused", "Search for fewer words.")))
        .causedBy(e);
  }

  private static ProblemException unavailable(Exception e) {
    return new ProblemException(ProblemType.UNAVAILABLE, "The index does not answer.")
        .causedBy(e)
        .retryAfter(RETRY_AFTER);
  }
}
