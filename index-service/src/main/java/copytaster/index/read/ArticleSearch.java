package copytaster.index.read;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import copytaster.access.Caller;
import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.index.IndexNames;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    var found = search(requests.page(page, Visibility.of(caller, clock.instant())));
    var hits = found.hits().hits();
    boolean more = hits.size() > page.size();
    var shown = more ? hits.subList(0, page.size()) : hits;
    var total = found.hits().total();
    return new ArticlePage(
        total == null ? shown.size() : total.value(),
        shown.stream().map(Hits::item).toList(),
        more ? cursors.write(page.query(), Hits.position(shown.getLast())) : null);
  }

  /** Returns an article, if it is there and the caller may see it; a killed one to everybody. */
  Optional<IndexedArticle> article(String id, Caller caller) {
    return search(requests.one(id, Visibility.of(caller, clock.instant()))).hits().hits().stream()
        .findFirst()
        .map(Hits::article);
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
