package copytaster.index.read;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads what Elasticsearch has found. */
final class Hits {

  private Hits() {}

  static IndexedArticle article(Hit<IndexedArticle> hit) {
    return Objects.requireNonNull(hit.source(), "a hit without its source");
  }

  static ArticleItem item(Hit<IndexedArticle> hit) {
    return ArticleItem.of(article(hit), highlights(hit.highlight()));
  }

  /** Returns where in the order the hit stands. */
  static Position position(Hit<IndexedArticle> hit) {
    List<FieldValue> values = hit.sort();
    return values.size() == 2
        ? new Position.InTime(values.get(0).longValue(), values.get(1).stringValue())
        : new Position.InRelevance(
            values.get(0).doubleValue(), values.get(1).longValue(), values.get(2).stringValue());
  }

  // headline.ar and headline.en are the headline.
  private static Map<String, List<String>> highlights(Map<String, List<String>> byField) {
    var highlights = new TreeMap<String, List<String>>();
    byField.forEach((field, fragments) ->
        highlights
            .computeIfAbsent(field.substring(0, field.indexOf('.')), _ -> new ArrayList<>())
            .addAll(fragments));
    return highlights;
  }
}
