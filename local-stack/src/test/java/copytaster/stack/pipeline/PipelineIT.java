package copytaster.stack.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.Revision;
import copytaster.article.Topics;
import copytaster.stack.Part;
import copytaster.stack.deadletter.Redrive;
import copytaster.stack.deadletter.Selection;
import copytaster.stack.push.IngestClient;
import copytaster.stack.push.PushedArticle;
import copytaster.stack.push.StoryFile;
import copytaster.testkit.guarantee.Guarantee;
import copytaster.testkit.guarantee.Ledger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/**
 * The whole pipeline as its users meet it: the jars that are shipped, a Kafka, an Elasticsearch,
 * HTTP at both ends. The counters are summed up before the first service is killed.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PipelineIT {

  private static final Path SAMPLES =
      Path.of(System.getProperty("copytaster.project", "..")).resolve("samples");
  private static final int KILLED = 410;

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
  void anArabicPageInMarkdownIsFoundWithWhomItMentions() throws InterruptedException {
    var story = StoryFile.read(SAMPLES.resolve("01-damascus-moscow-call.ar.md"));

    var article = newsroom.await(newsroom.push("demo", story));

    assertThat(article.headline()).isEqualTo("الشيباني ولافروف يبحثان هاتفيًا ملف المرافئ والديون");
    assertThat(article.entities()).containsKeys("person", "place");
    assertThat(article.subjects()).isNotEmpty();
    assertThat(article.about()).contains("ar", "وكالة الأفق");
    // The reader's spelling is not the writer's: no hamza, with article and conjunction.
    assertThat(newsroom.search("والمرافئ لافروف")).contains(article.id());
  }

  @Test
  @Order(1)
  void aStoryInNinjsIsFoundWithItsOwnSubjectsToo() throws InterruptedException {
    var story = StoryFile.read(SAMPLES.resolve("05-beirut-grid-loan.ar.ninjs.json"));

    var article = newsroom.await(newsroom.push("demo", story));

    assertThat(article.entities()).isNotEmpty();
    assertThat(article.subjects()).isNotEmpty();
    assertThat(newsroom.search("بيروت")).contains(article.id());
  }

  @Test
  @Order(1)
  void theSameFileTwiceIsOneArticle() throws InterruptedException {
    var story = Stories.markdown("# Zanzibar twice\n\nIn Dar es Salaam, the same words twice.\n");

    var first = newsroom.push("demo", story);
    var second = newsroom.push("demo", story);

    assertThat(second).isEqualTo(first);
    newsroom.await(first);
    assertThat(newsroom.search("Zanzibar")).hasSize(1);
  }

  @Test
  @Order(1)
  void theSameStoryOfTwoProvidersIsTwoArticles() throws InterruptedException {
    var story = Stories.one(Stories.ninjs("shared", 1, "Quokka census"));

    var one = newsroom.push("agency-a", story);
    var other = newsroom.push("agency-b", story);

    assertThat(other.id()).isNotEqualTo(one.id());
    newsroom.await(one);
    newsroom.await(other);
    assertThat(newsroom.search("Quokka")).hasSize(2);
  }

  @Test
  @Order(1)
  void theNewestVersionStaysWhateverComesLater() throws InterruptedException {
    var newer = newsroom.push("demo", Stories.one(Stories.ninjs("order", 2, "Second")));
    newsroom.await(newer);
    newsroom.push("demo", Stories.one(Stories.ninjs("order", 1, "First")));
    pipeline.awaitRest();

    assertThat(newsroom.await(newer).headline()).isEqualTo("Second");
  }

  @Test
  @Order(1)
  void aKillSticks() throws InterruptedException {
    var first = newsroom.push("demo", Stories.one(Stories.ninjs("killed", 1, "Numbat rumour")));
    newsroom.await(first);
    newsroom.push("demo", Stories.one(Stories.kill("killed", 2)));
    try (var index = pipeline.index()) {
      TestStack.await().until(() -> index.status(first.id()), status -> status == KILLED);

      newsroom.push("demo", Stories.one(Stories.ninjs("killed", 1, "Numbat rumour")));
      newsroom.push(
          "demo", Stories.one(Stories.ninjs("killed", 1, "Numbat rumour, another wording")));
      pipeline.awaitRest();

      assertThat(index.status(first.id())).isEqualTo(KILLED);
    }
    assertThat(newsroom.search("Numbat")).isEmpty();
  }

  @Test
  @Order(2)
  void poisonGoesToTheDeadLettersAndTheOthersPass() throws Exception {
    var poison = new Poison(pipeline);
    var id = poison.send("{\"uri\": \"no article");
    var after =
        newsroom.push("demo", Stories.one(Stories.ninjs("after-poison", 1, "After the poison")));

    newsroom.await(after);
    var letters = TestStack.await().until(poison::letters, found -> !found.isEmpty());

    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().key()).isEqualTo(id);
    assertThat(letters.getFirst().original().topic()).isEqualTo(Topics.INGESTED);
    assertThat(letters.getFirst().reason()).isEqualTo("UnreadableArticle");
  }

  @Test
  @Order(3)
  void theSumsAgree() throws Exception {
    pipeline.awaitRest();
    var ingest = new Metrics(pipeline.stack().uri(Part.INGEST));
    var enrich = new Metrics(pipeline.stack().uri(Part.ENRICH));
    var index = new Metrics(pipeline.stack().uri(Part.INDEX));
    var topics = new Arrivals(pipeline.stack());

    assertThat(ingest.sum("copytaster_stories_received_total"))
        .isPositive()
        .isEqualTo(
            ingest.sum("copytaster_stories_published_total")
                + ingest.sum("copytaster_stories_refused_total")
                + ingest.sum("copytaster_stories_duplicate_total"));
    // The poison came in past ingest-service.
    assertThat(topics.count(Topics.INGESTED))
        .isEqualTo(
            ingest.sum("copytaster_stories_published_total")
                + ingest.sum("copytaster_kills_named_total")
                + 1)
        .isEqualTo(
            enrich.sum("copytaster_articles_enriched_total")
                + enrich.sum("copytaster_articles_dead_total"));
    // Kills come twice, once past the backlog.
    assertThat(topics.count(Topics.ENRICHED) + topics.count(Topics.KILLED))
        .isEqualTo(
            index.sum("copytaster_articles_indexed_total")
                + index.sum("copytaster_articles_stale_total")
                + index.sum("copytaster_articles_dead_total"));
    assertThat(topics.count(Topics.ENRICHED))
        .isEqualTo(enrich.sum("copytaster_articles_enriched_total"));
  }

  @Test
  @Order(4)
  void aDeadLetterComesThroughWhenItIsRedrivenAndIsRememberedForIt() {
    var id = new ArticleId(UUID.randomUUID());
    var arrival = new Arrival("1", "demo", Instant.EPOCH, "ninjs-3", null);
    var article = Article.of(id, arrival, "urn:test:buried", Revision.live(1)).build();
    var dead = new Poison(pipeline).bury(article);
    var redrive = new Redrive(pipeline.kafka());

    assertThat(redrive.send(List.of(dead))).containsExactly(dead);

    newsroom.await(new PushedArticle(id, article.revision()));
    assertThat(redrive.done()).contains(dead.position());
    assertThat(new Selection(Set.of(), null).of(List.of(dead), redrive.done())).isEmpty();
    assertThat(new Poison(pipeline).letters()).hasSize(2);
  }

  @Test
  @Order(5)
  void nothingIsLostWhileOneServiceAfterTheOtherIsKilled() throws Exception {
    var before = new Arrivals(pipeline.stack()).indexed().size();
    var ledger = new Ledger();
    var stories = day(1_200);
    try (IngestClient ingest = pipeline.ingest("agency-a")) {
      var pusher = new Pusher(ingest, ledger);
      var pushing = pusher.start(stories);
      int killed = 0;
      for (var part : Part.services()) {
        int enough = stories.size() * ++killed / 5;
        TestStack.await().until(() -> pusher.pushed() >= enough);
        pipeline.stack().kill(part);
        pipeline.stack().start(part);
      }
      pushing.join();
    }
    pipeline.awaitRest();

    assertThat(ledger.articles()).hasSize(1_200);
    var arrived = new Arrivals(pipeline.stack());
    assertThat(arrived.indexed()).hasSize(before + 1_200);
    assertThat(new Poison(pipeline).letters()).hasSize(2);
    Guarantee.checkAll(ledger, OnlyThose.of(ledger, arrived.all()));
  }

  // Every tenth story comes in two versions, the newer of them first every other time.
  private static List<String> day(int stories) {
    var day = new ArrayList<String>();
    IntStream.range(0, stories)
        .forEach(number -> {
          day.add(Stories.numbered(number, number % 20 == 0 ? 2 : 1));
          if (number % 10 == 0) {
            day.add(Stories.numbered(number, number % 20 == 0 ? 1 : 2));
          }
        });
    return day;
  }
}
