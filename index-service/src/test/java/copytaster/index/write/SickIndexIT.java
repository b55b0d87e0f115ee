package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import copytaster.article.Article;
import copytaster.article.Revision;
import copytaster.article.Topics;
import copytaster.index.Articles;
import copytaster.index.IndexServiceTest;
import copytaster.index.Pipeline;
import copytaster.testkit.Unique;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** A sick index stops the line, and nothing is buried for it. */
@IndexServiceTest
class SickIndexIT {

  @Autowired Pipeline pipeline;
  @Autowired IndexGate gate;
  @Autowired WritingHealthIndicator health;

  private final Article article =
      Articles.article(Articles.id(Unique.name("article")), Revision.live(1)).build();

  @BeforeEach
  void theIndexIsWell() {
    var first = Articles.article(Articles.id(Unique.name("first")), Revision.live(1)).build();
    pipeline.publish(Articles.enriched(first, "en"));
    pipeline.await(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"write", "read_only", "read_only_allow_delete"})
  void aBlockIsWaitedOut(String block) {
    setting("index.blocks." + block, "true");
    try {
      assertWaits(block.equals("read_only_allow_delete") ? "HTTP 429" : "HTTP 403");
    } finally {
      setting("index.blocks." + block, "null");
    }
    assertGoesOn();
  }

  @Test
  void aClosedIndexIsWaitedForThoughItAnswers400() {
    pipeline.elasticsearch("POST", "/" + pipeline.names().firstIndex() + "/_close", null);
    try {
      assertWaits("HTTP 400 index_closed_exception");
    } finally {
      pipeline.elasticsearch("POST", "/" + pipeline.names().firstIndex() + "/_open", null);
    }
    assertGoesOn();
  }

  @Test
  void aMissingAliasIsWaitedForAndNoIndexIsMadeInItsPlace() {
    alias("remove", "");
    try {
      assertWaits("HTTP 404 index_not_found_exception");
      assertThat(
              pipeline
                  .elasticsearch("GET", "/" + pipeline.names().writeAlias() + "/_mapping", null)
                  .isMissingNode())
          .isTrue();
    } finally {
      alias("add", ",\"is_write_index\":true");
    }
    assertGoesOn();
  }

  @Test
  void anAliasWithoutAnIndexToWriteToIsWaitedForThoughItAnswersAsABadDocumentDoes() {
    alias("add", ",\"is_write_index\":false");
    try {
      assertWaits("illegal_argument_exception");
    } finally {
      alias("add", ",\"is_write_index\":true");
    }
    assertGoesOn();
  }

  private void assertWaits(String reason) {
    pipeline.publish(Articles.enriched(article, "en"));
    // More than one try, so that it has had occasion to give up.
    await()
        .until(() ->
            gate.closed()
                .filter(closed -> closed.pause().compareTo(Duration.ofMillis(400)) >= 0)
                .isPresent());
    assertThat(gate.closed().orElseThrow().reason()).contains(reason);
    assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }

  private void assertGoesOn() {
    pipeline.await(article);
    await().until(() -> health.health().getStatus().equals(Status.UP));
    assertThat(pipeline.records(Topics.ENRICHED_DEAD))
        .noneMatch(dead -> article.uri().key().equals(dead.key()));
  }

  private void setting(String name, String value) {
    pipeline.elasticsearch(
        "PUT",
        "/" + pipeline.names().firstIndex() + "/_settings",
        "{\"" + name + "\":" + value + "}");
  }

  private void alias(String action, String more) {
    pipeline.elasticsearch(
        "POST",
        "/_aliases",
        "{\"actions\":[{\"%s\":{\"index\":\"%s\",\"alias\":\"%s\"%s}}]}"
            .formatted(action, pipeline.names().firstIndex(), pipeline.names().writeAlias(), more));
  }
}
