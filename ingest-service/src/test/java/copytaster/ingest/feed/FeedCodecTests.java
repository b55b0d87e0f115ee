package copytaster.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import copytaster.ingest.feed.FeedState.LastPoll;
import copytaster.ingest.feed.FeedState.Seen;
import copytaster.ingest.publish.Acknowledged;
import copytaster.ingest.publish.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCodecTests {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00.123456Z");

  @Test
  void feedComesBackAsItWas() {
    var feed =
        new Feed(
            "one",
            "https://feeds.example/",
            "anb",
            Duration.ofSeconds(90),
            "ar",
            "وكالة الأنباء",
            true,
            NOW);
    assertThat(FeedCodec.decodeFeed(FeedCodec.encode(feed))).hasValue(feed);
  }

  @Test
  void stateComesBackAsItWas() {
    var entry =
        new Acknowledged(
            new ArticleId(UUID.randomUUID()), new Revision(7), new Fingerprint(-1, 42));
    var state =
        new FeedState(
            NOW,
            new LastPoll(NOW, PollOutcome.NOT_MODIFIED, 304, null),
            NOW,
            3,
            new Seen("\"1\"", "Thu, 26 Nov 2026 10:00:00 GMT", "00ff", "why"),
            9,
            List.of(entry));
    assertThat(FeedCodec.decodeState(FeedCodec.encode(state))).hasValue(state);
  }

  @Test
  void readsWhatALaterVersionAddsAndWhatAnEarlierOneLacked() {
    var feed =
        decode(
            "{'id':'a','url':'http://a.example/','provider':'p','interval':'PT1M','enabled':true,"
                + "'configuredAt':'2026-11-26T10:00:00Z','later':[1]}");
    assertThat(FeedCodec.decodeFeed(feed)).isPresent();
    var state =
        decode(
            "{'configuredAt':'2026-11-26T10:00:00Z','nextDue':'2026-11-26T10:00:00Z','seen':{}}");
    assertThat(FeedCodec.decodeState(state))
        .hasValueSatisfying(read -> assertThat(read.entries()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{}", "{'id':1}", "{'interval':'often'}"})
  void leavesOutWhatIsNeither(String json) {
    assertThat(FeedCodec.decodeFeed(decode(json))).isEmpty();
    assertThat(FeedCodec.decodeState(decode(json))).isEmpty();
  }

  private static byte[] decode(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
