package copytaster.stack.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.Revision;
import copytaster.stack.Part;
import copytaster.stack.deadletter.Redrive;
import copytaster.stack.push.PushedArticle;
import copytaster.testkit.guarantee.Ledger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a newsroom must never see again, from its push to the end of the pipeline. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KillsIT {

  private static final int KILLED = 410;
  private static final int KILLS = 5;
  private static final int WAITING = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final String ENRICHMENT = "copytaster-enrich";

  private TestStack pipeline;
  private Newsroom newsroom;

  @BeforeAll
  void startAll(@TempDir Path data) throws InterruptedException {
    pipeline = TestStack.start(data);
    newsroom = new Newsroom(pipeline);
  }

  @AfterAll
  void endAll() {
    if (pipeline != null) {
      pipeline.close();
    }
  }

  @Test
  @Order(1)
  void aKillByAnotherProviderKillsNothingOfOurs() throws InterruptedException {
    var ours = pushed("agency-a", Stories.ninjs("ours", 1, "Echidna census"));
    newsroom.await(ours);
    var theirs = pushed("agency-b", Stories.kill("ours", 2));
    pipeline.awaitRest();

    assertThat(newsroom.status(theirs.id())).isEqualTo(KILLED);
    assertThat(newsroom.await(ours).headline()).isEqualTo("Echidna census");
  }

  @Test
  @Order(1)
  void aStoryThatWasKilledBeforeItCameDoesNotAppear() throws InterruptedException {
    var kill = pushed("demo", Stories.kill("killed-before", 2));
    pipeline.awaitRest();
    pushed("demo", Stories.ninjs("killed-before", 1, "Bilby rumour"));
    pushed("demo", Stories.ninjs("killed-before", 2, "Bilby rumour"));
    pipeline.awaitRest();

    assertThat(newsroom.status(kill.id())).isEqualTo(KILLED);
    assertThat(newsroom.search("Bilby")).isEmpty();
  }

  @Test
  @Order(1)
  void aRedrivenVersionDoesNotReviveAKilledArticle() throws InterruptedException {
    var kill = pushed("demo", Stories.kill("redriven", 3));
    pipeline.awaitRest();
    var arrival = new Arrival("1", "demo", Instant.EPOCH, "ninjs-3", null);
    var older = Article.of(kill.id(), arrival, "urn:test:redriven", Revision.live(3)).build();
    var dead = new Poison(pipeline).bury(older);

    assertThat(new Redrive(pipeline.kafka()).send(List.of(dead))).containsExactly(dead);
    pipeline.awaitRest();

    assertThat(newsroom.status(kill.id())).isEqualTo(KILLED);
  }

  // Last: it leaves much behind that others would wait for.
  @Test
  @Order(2)
  void aKillOvertakesTwentyThousandArticlesThatWait() throws Exception {
    var first = indexed("first");
    var second = indexed("second");
    pipeline.stack().kill(Part.ENRICH);
    pushThoseThatWait();

    assertThat(killed(first)).isLessThan(LIMIT);
    assertThat(pipeline.lag(ENRICHMENT)).isGreaterThanOrEqualTo(WAITING);

    pipeline.stack().start(Part.ENRICH);
    assertThat(pipeline.lag(ENRICHMENT)).isPositive();
    assertThat(killed(second)).isLessThan(LIMIT);
  }

  private Map<String, PushedArticle> indexed(String word) throws InterruptedException {
    var articles = new TreeMap<String, PushedArticle>();
    for (int i = 0; i < KILLS; i++) {
      articles.put(word + i, pushed("demo", Stories.ninjs(word + i, 1, "Dugong")));
    }
    articles.values().forEach(newsroom::await);
    return articles;
  }

  private void pushThoseThatWait() throws InterruptedException {
    var stories = IntStream.range(0, WAITING).mapToObj(n -> Stories.numbered(n, 1)).toList();
    try (var ingest = pipeline.ingest("agency-b")) {
      new Pusher(ingest, new Ledger()).start(stories).join();
    }
  }

  /** Returns the median of how long it takes from the 202 until a reader is told. */
  private Duration killed(Map<String, PushedArticle> articles) throws InterruptedException {
    var took = new ArrayList<Duration>();
    try (var index = pipeline.index()) {
      for (var article : articles.entrySet()) {
        pushed("demo", Stories.kill(article.getKey(), 2));
        var acknowledged = Instant.now();
        TestStack.await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(20))
            .until(() -> index.status(article.getValue().id()) == KILLED);
        took.add(Duration.between(acknowledged, Instant.now()));
      }
    }
    return took.stream().sorted().toList().get(took.size() / 2);
  }

  private PushedArticle pushed(String provider, String story) throws InterruptedException {
    return newsroom.push(provider, Stories.one(story));
  }
}
