package copytaster.stack.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleId;
import copytaster.stack.push.PushedArticle;
import copytaster.stack.push.StoryFile;
import copytaster.stack.search.ArticleView;
import java.util.List;
import java.util.Map;

/** Pushes stories into a stack and reads them at its other end. */
final class Newsroom {

  private final TestStack pipeline;

  Newsroom(TestStack pipeline) {
    this.pipeline = pipeline;
  }

  /** Pushes a story as a provider. */
  PushedArticle push(String provider, StoryFile story) throws InterruptedException {
    try (var ingest = pipeline.ingest(provider)) {
      var answer = ingest.push(story).getFirst();
      assertThat(answer.accepted()).as(answer.toString()).isTrue();
      return answer.articles().getFirst();
    }
  }

  /** Waits until the index shows an article, in this revision or a newer one. */
  ArticleView await(PushedArticle pushed) {
    try (var index = pipeline.index()) {
      return TestStack.await()
          .until(
              () -> index.article(pushed.id()),
              found -> found.filter(it -> it.revision() >= pushed.revision().value()).isPresent())
          .orElseThrow();
    }
  }

  /** Returns the ids of the articles with these words. */
  List<String> search(String words) throws InterruptedException {
    try (var index = pipeline.index()) {
      return index.search(Map.of("q", words)).articles().stream().map(ArticleView::id).toList();
    }
  }

  /** Returns the status of the answer about an article. */
  int status(ArticleId id) throws InterruptedException {
    try (var index = pipeline.index()) {
      return index.status(id);
    }
  }
}
