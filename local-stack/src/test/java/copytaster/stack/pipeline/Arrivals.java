package copytaster.stack.pipeline;

import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.Revision;
import copytaster.article.Topics;
import copytaster.article.UnreadableArticle;
import copytaster.stack.Part;
import copytaster.stack.Stack;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.topic.Kafka;
import copytaster.stack.topic.TopicReader;
import copytaster.testkit.guarantee.Delivered;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what arrived where, past the services: in the topics and in Elasticsearch itself. */
final class Arrivals {

  private final Stack stack;
  private final TopicReader topics;

  Arrivals(Stack stack) {
    this.stack = stack;
    topics = new TopicReader(new Kafka(stack.bootstrapServers()));
  }

  Delivered all() throws IOException, InterruptedException {
    return new Delivered(
        revisions(Topics.INGESTED, bytes -> ArticleCodec.decodeArticle(bytes).revision()),
        revisions(
            Topics.ENRICHED, bytes -> ArticleCodec.decodeEnriched(bytes).article().revision()),
        indexed(),
        dead());
  }

  /** How many records a topic has. */
  long count(String topic) {
    var offsets = new ArrayList<Long>();
    topics.read(List.of(topic), record -> offsets.add(record.offset()));
    return offsets.size();
  }

  Map<ArticleId, Revision> indexed() throws IOException, InterruptedException {
    elasticsearch("/articles/_refresh");
    var revisions = new HashMap<ArticleId, Revision>();
    var hits = elasticsearch("/articles/_search?size=10000&_source=revision").path("hits");
    for (var hit : hits.path("hits")) {
      var revision = hit.path("_source").path("revision").asLong();
      revisions.put(ArticleId.parse(hit.path("_id").asString()), new Revision(revision));
    }
    return revisions;
  }

  private Set<ArticleId> dead() {
    var dead = new HashSet<ArticleId>();
    topics.read(DeadLetters.topics(), record -> dead.add(id(record.key())));
    return dead;
  }

  private Map<ArticleId, List<Revision>> revisions(
      String topic, Function<byte[], Revision> revision) {
    var revisions = new HashMap<ArticleId, List<Revision>>();
    topics.read(
        List.of(topic),
        record -> {
          try {
            revisions
                .computeIfAbsent(id(record.key()), _ -> new ArrayList<>())
                .add(revision.apply(record.value()));
          } catch (UnreadableArticle _) {
            // Poison that a test put there.
          }
        });
    return revisions;
  }

  private JsonNode elasticsearch(String path) throws IOException, InterruptedException {
    URI uri = stack.uri(Part.ELASTICSEARCH).resolve(path);
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  private static ArticleId id(byte[] key) {
    return ArticleId.parse(new String(key, StandardCharsets.UTF_8));
  }
}
