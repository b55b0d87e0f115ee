package copytaster.index.read;

import copytaster.access.Caller;
import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.article.ArticleId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers who searches or reads articles. */
@RestController
class ArticlesController {

  private final ArticleSearch search;
  private final ReadSettings settings;
  private final Cursors cursors;

  ArticlesController(ArticleSearch search, ReadSettings settings, Cursors cursors) {
    this.search = search;
    this.settings = settings;
    this.cursors = cursors;
  }

  @GetMapping("/v1/articles")
  ResponseEntity<ArticlePage> find(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
    var parameters = request.getParameterMap();
    var page = search.page(QueryParameters.read(parameters, settings, cursors), caller);
    var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
    if (page.next() != null) {
      answer.header(
          HttpHeaders.LINK, NextLink.of(request.getRequestURI(), parameters, page.next()));
    }
    return answer.body(page);
  }

  @GetMapping("/v1/articles/{id}")
  ResponseEntity<?> read(
      @PathVariable String id, HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
    var found =
        search
            .article(key(id), caller)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such article."));
    var article = found.article();
    return article.isKilled() ? gone(article, request) : whole(article, found.successor());
  }

  private static ResponseEntity<?> whole(IndexedArticle article, @Nullable String successor) {
    var answer =
        ResponseEntity.ok()
            .eTag(Long.toString(article.revision()))
            .cacheControl(CacheControl.noCache().cachePrivate())
            .varyBy(HttpHeaders.AUTHORIZATION, "X-API-Key");
    if (successor != null) {
      answer.header(
          HttpHeaders.LINK, "</v1/articles/" + successor + ">; rel=\"successor-version\"");
    }
    return answer.body(article.article());
  }

  private static ResponseEntity<?> gone(IndexedArticle article, HttpServletRequest request) {
    var problem = new ProblemException(ProblemType.GONE, "The article was killed.").toDetail();
    problem.setInstance(URI.create(request.getRequestURI()));
    problem.setProperty("killedAt", article.killedAt());
    problem.setProperty("revision", article.revision());
    if (article.killedBy() != null) {
      problem.setProperty("killedBy", "urn:uuid:" + article.killedBy());
    }
    return ResponseEntity.status(ProblemType.GONE.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(problem);
  }

  private static String key(String id) {
    try {
      return ArticleId.parse(id).key();
    } catch (IllegalArgumentException _) {
      var fault = new Fault("{id}", "malformed", "An id is a UUID, alone or as urn:uuid:….");
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "This is no article id.", List.of(fault));
    }
  }
}
