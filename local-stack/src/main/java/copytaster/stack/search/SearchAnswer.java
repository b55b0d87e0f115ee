package copytaster.stack.search;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a search has found.
 *
 * @param total how many articles in all
 * @param articles the first of them
 * @param json the answer as it came
 */
public record SearchAnswer(long total, List<ArticleView> articles, JsonNode json) {

  static SearchAnswer of(JsonNode json) {
    var articles =
        StreamSupport.stream(json.path("articles").spliterator(), false)
            .map(ArticleView::found)
            .toList();
    return new SearchAnswer(json.path("total").asLong(0), articles, json);
  }
}
