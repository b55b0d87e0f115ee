package copytaster.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The analysis that stock Elasticsearch has must give here what it gives there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextAnalysisIT {

  private static final JsonMapper JSON = new JsonMapper();

  private ElasticsearchServer elasticsearch;
  private Http http;

  @BeforeAll
  void start(@TempDir Path data) {
    elasticsearch = Homes.forTest(ElasticsearchServer.in(Homes.SERVERS), data).start();
    http = new Http(elasticsearch.uri());
  }

  @AfterAll
  void stop() {
    elasticsearch.stop();
  }

  /** The chains are those that Elasticsearch's reference gives for each of its analyzers. */
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aLanguageAnalyzerGivesTheTokensOfItsDocumentedChain(
      String analyzer, JsonNode rebuilt, List<String> texts) throws Exception {
    for (String text : texts) {
      var named = JSON.createObjectNode().put("analyzer", analyzer).put("text", text);
      var chain = ((ObjectNode) rebuilt.deepCopy()).put("text", text);

      assertThat(analyze(named)).as(text).isNotEmpty().isEqualTo(analyze(chain));
    }
  }

  Stream<Arguments> aLanguageAnalyzerGivesTheTokensOfItsDocumentedChain() throws IOException {
    return read("/analysis/rebuilt.json")
        .map(one ->
            Arguments.of(
                one.get("analyzer").asString(),
                one.get("rebuilt"),
                one.get("texts").valueStream().map(JsonNode::asString).toList()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void eachPartGivesTheTokensThatAreExpectedOfIt(
      String expectation, JsonNode request, List<String> tokens) throws Exception {
    assertThat(analyze(request)).extracting(node -> node.get("token").asString()).isEqualTo(tokens);
  }

  Stream<Arguments> eachPartGivesTheTokensThatAreExpectedOfIt() throws IOException {
    return read("/analysis/tokens.json")
        .map(one ->
            Arguments.of(
                one.get("case").asString(),
                one.get("analyze"),
                one.get("tokens").valueStream().map(JsonNode::asString).toList()));
  }

  @Test
  void anIndexMayGiveAnAnalyzerItsOwnStopWordsAndExceptions() throws Exception {
    http.put(
        "/own",
        """
        {"settings": {"analysis": {"analyzer": {
          "mine": {"type": "english", "stopwords": ["reuters"], "stem_exclusion": ["voting"]}}}}}
        """);

    var tokens =
        http.post("/own/_analyze", "{\"analyzer\":\"mine\",\"text\":\"the reuters voting votes\"}");

    assertThat(tokens.get("tokens").valueStream().map(token -> token.get("token").asString()))
        .containsExactly("the", "voting", "vote");
  }

  @Test
  void aNormalizerMayFoldWhatOnlyChangesCharacters() throws Exception {
    http.put(
        "/normalized",
        """
        {"settings": {"analysis": {"normalizer": {"folded": {"type": "custom",
          "filter": ["lowercase", "arabic_normalization", "asciifolding", "decimal_digit"]}}}}}
        """);

    var tokens =
        http.post("/normalized/_analyze", "{\"normalizer\":\"folded\",\"text\":\"Élysée أ٢\"}");

    assertThat(tokens.at("/tokens/0/token").asString()).isEqualTo("elysee ا2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"ngram","min_gram":1,"max_gram":5}    | max_ngram_diff
          {"type":"lowercase","language":"klingon"}     | not supported for lower case
          {"type":"stemmer_override","rules":["a b"]}   | Invalid Keyword override Rule
          {"type":"elision"}                            | requires [articles]
          {"type":"keyword_marker"}                     | requires either `keywords`
          {"type":"pattern_replace"}                    | pattern is missing
          {"type":"edge_ngram","side":"middle"}         | invalid side
          """)
  void refusesWhatStockElasticsearchRefuses(String filter, String reason) {
    String request = "{\"tokenizer\":\"keyword\",\"filter\":[%s],\"text\":\"x\"}".formatted(filter);

    assertThatThrownBy(() -> http.post("/_analyze", request)).hasMessageContaining(reason);
  }

  private List<JsonNode> analyze(JsonNode request) throws Exception {
    return http.post("/_analyze", request.toString()).get("tokens").valueStream().toList();
  }

  private static Stream<JsonNode> read(String resource) throws IOException {
    try (var in = TextAnalysisIT.class.getResourceAsStream(resource)) {
      return JSON.readTree(in).valueStream();
    }
  }
}
