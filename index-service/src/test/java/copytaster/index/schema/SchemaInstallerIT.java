package copytaster.index.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import copytaster.index.IndexNames;
import copytaster.index.schema.SchemaState.Installed;
import copytaster.index.schema.SchemaState.Missing;
import copytaster.testkit.Elasticsearch;
import copytaster.testkit.Unique;
import copytaster.testkit.WithElasticsearch;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithElasticsearch
class SchemaInstallerIT {

  private final IndexNames names = new IndexNames(Unique.name("schema"));
  private final SchemaSettings settings =
      new SchemaSettings(2, 0, Duration.ofMillis(250), Duration.ofSeconds(1));
  private Rest5Client elasticsearch;
  private SchemaClient client;

  @BeforeEach
  void connect(Elasticsearch elasticsearch) {
    this.elasticsearch = Rest5Client.builder(elasticsearch.uri()).build();
    client = new SchemaClient(this.elasticsearch);
  }

  @AfterEach
  void close() throws IOException {
    elasticsearch.close();
  }

  @Test
  void theFirstInstallationMakesTheIndexWithItsAliases() throws IOException {
    var installer = installer();

    assertThat(installer.install()).isTrue();

    assertThat(installer.state()).isEqualTo(new Installed(names.firstIndex(), 2));
    var index = client.get("/" + names.readAlias()).orElseThrow().path(names.firstIndex());
    assertThat(index.at("/aliases/" + names.writeAlias() + "/is_write_index").asBoolean()).isTrue();
    assertThat(index.at("/settings/index/number_of_shards").asString()).isEqualTo("2");
    assertThat(index.at("/settings/index/number_of_replicas").asString()).isEqualTo("0");
    assertThat(index.at("/settings/index/refresh_interval").asString()).isEqualTo("250ms");
    assertThat(index.at("/mappings/dynamic").asString()).isEqualTo("strict");
  }

  @Test
  void installingAgainChangesNothing() throws IOException {
    installer().install();
    var before = client.get("/" + names.readAlias()).orElseThrow();

    assertThat(installer().install()).isTrue();
    assertThat(client.get("/" + names.readAlias()).orElseThrow()).isEqualTo(before);
  }

  @Test
  void anOlderIndexGetsWhatIsNew() throws IOException {
    makeIndex("{\"_meta\":{\"mappingVersion\":0},\"dynamic\":\"strict\",\"properties\":{}}");

    assertThat(installer().install()).isTrue();
    assertThat(mapping().at("/_meta/mappingVersion").asInt()).isEqualTo(2);
    assertThat(mapping().at("/properties/revision/type").asString()).isEqualTo("long");
  }

  @Test
  void anIndexThatCannotBeBroughtUpIsReportedAndLeftAsItIs() throws IOException {
    makeIndex(
        "{\"_meta\":{\"mappingVersion\":0},\"properties\":{\"revision\":{\"type\":\"text\"}}}");
    var installer = installer();

    assertThat(installer.install()).isFalse();
    assertThat(installer.state())
        .isInstanceOfSatisfying(
            Missing.class, it -> assertThat(it.reason()).contains("illegal_argument_exception"));
    assertThat(mapping().at("/properties/revision/type").asString()).isEqualTo("text");
  }

  @Test
  void whatIsWrongInsideATemplateIsNamed() {
    var template =
        JsonMapper.shared()
            .readTree(
                """
                {"index_patterns": ["%s-*"], "template": {"settings": {"analysis": {
                  "filter": {"odd": {"type": "no_such_filter"}},
                  "analyzer": {"text": {"tokenizer": "standard", "filter": ["odd"]}}}}}}
                """
                    .formatted(names.writeAlias()));

    assertThatIOException()
        .isThrownBy(() -> client.put("/_index_template/" + names.template(), template))
        .withMessageContaining("no_such_filter");
  }

  @Test
  void aNewerIndexIsLeftAsItIs() throws IOException {
    makeIndex("{\"_meta\":{\"mappingVersion\":7},\"properties\":{\"later\":{\"type\":\"text\"}}}");
    var installer = installer();

    assertThat(installer.install()).isTrue();
    assertThat(installer.state()).isEqualTo(new Installed(names.firstIndex(), 7));
    assertThat(mapping().at("/properties/revision").isMissingNode()).isTrue();
  }

  @Test
  void withoutElasticsearchItSaysSo() throws IOException {
    try (var nobody = Rest5Client.builder(URI.create("http://127.0.0.1:9")).build()) {
      var installer = new SchemaInstaller(new SchemaClient(nobody), names, settings);

      assertThat(installer.install()).isFalse();
      assertThat(installer.state()).isInstanceOf(Missing.class);
    }
  }

  private SchemaInstaller installer() {
    return new SchemaInstaller(client, names, settings);
  }

  private void makeIndex(String mappings) throws IOException {
    var body =
        "{\"aliases\":{\"%s\":{},\"%s\":{\"is_write_index\":true}},\"settings\":%s,\"mappings\":%s}"
            .formatted(
                names.readAlias(),
                names.writeAlias(),
                SchemaResource.of(names, settings).template().at("/template/settings"),
                mappings);
    client.put("/" + names.firstIndex(), JsonMapper.shared().readTree(body));
  }

  private JsonNode mapping() throws IOException {
    return client
        .get("/" + names.firstIndex() + "/_mapping")
        .orElseThrow()
        .path(names.firstIndex())
        .path("mappings");
  }
}
