package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleId;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Pipeline;
import copytaster.testkit.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hundreds of histories at once, mixed by chance, through the real Kafka and the real
 * Elasticsearch, while the listeners are stopped and started again before what they had read.
 */
@IndexServiceTest
class HistoriesIT {

  private static final int HISTORIES = 600;
  private static final int ROUNDS = 6;
  private static final int MOST_REDELIVERED = 400;

  private final long seed = Seeds.next();
  private final Random random = new Random(seed);
  private final String run = Unique.name("history");

  @Autowired Pipeline pipeline;
  @Autowired KafkaListenerEndpointRegistry registry;

  @Test
  void theNewestRevisionWinsAndKillsStick() {
    var listeners = new Listeners(registry, pipeline);
    var sent = new LinkedHashMap<ArticleId, List<Sent>>();
    for (var part : parts(mixed(histories()))) {
      listeners.stop();
      // As after a crash between the index's answer and the offsets, only more of it.
      listeners.rewind(random, MOST_REDELIVERED);
      pipeline.send(part.stream().map(it -> it.record(pipeline.prefix())).toList());
      part.forEach(it -> sent.computeIfAbsent(it.article().uri(), _ -> new ArrayList<>()).add(it));
      listeners.start();
      listeners.awaitEnd();

      var endings = endings(sent.keySet());
      assertThat(sent)
          .as("-D%s=%d", Seeds.PROPERTY, seed)
          .allSatisfy((id, history) -> assertThat(endings.get(id)).isEqualTo(Ending.of(history)));
    }
  }

  private List<Iterator<Sent>> histories() {
    return IntStream.range(0, HISTORIES)
        .mapToObj(i -> History.of(Articles.id(run + i), random).iterator())
        .filter(Iterator::hasNext)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  // Each history keeps its order; which one goes on is chance.
  private List<Sent> mixed(List<Iterator<Sent>> histories) {
    var mixed = new ArrayList<Sent>();
    while (!histories.isEmpty()) {
      int next = random.nextInt(histories.size());
      mixed.add(histories.get(next).next());
      if (!histories.get(next).hasNext()) {
        histories.remove(next);
      }
    }
    return mixed;
  }

  private static List<List<Sent>> parts(List<Sent> all) {
    return IntStream.range(0, ROUNDS)
        .mapToObj(i -> all.subList(i * all.size() / ROUNDS, (i + 1) * all.size() / ROUNDS))
        .toList();
  }

  private Map<ArticleId, Ending> endings(Set<ArticleId> ids) {
    var body = JsonMapper.shared().createObjectNode();
    ids.forEach(id -> body.withArray("/ids").add(id.key()));
    var path = "/" + pipeline.names().readAlias() + "/_mget?_source_includes=revision,headline";
    var endings = new HashMap<ArticleId, Ending>();
    for (var doc : pipeline.elasticsearch("POST", path, body.toString()).path("docs")) {
      var source = doc.path("_source");
      var headline = source.at("/headline/ar/0").asString(null);
      endings.put(
          ArticleId.parse(doc.path("_id").asString()),
          new Ending(source.path("revision").asLong(), headline));
    }
    return endings;
  }
}
