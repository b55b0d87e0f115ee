package copytaster.index.schema;

import copytaster.index.IndexNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The index template as it lies in the jar, filled in with the settings. */
final class SchemaResource {

  private static final String RESOURCE = "/copytaster/index/schema/articles-template.json";

  private final ObjectNode template;

  private SchemaResource(ObjectNode template) {
    this.template = template;
  }

  /** Reads the template and fills it in. */
  static SchemaResource of(IndexNames names, SchemaSettings settings) {
    var template = read();
    template.putArray("index_patterns").add(names.pattern());
    var index = (ObjectNode) template.at("/template/settings");
    index.put("index.number_of_shards", settings.shards());
    index.put("index.number_of_replicas", settings.replicas());
    index.put("index.refresh_interval", settings.refresh().toMillis() + "ms");
    return new SchemaResource(template);
  }

  /** Returns the composable index template. */
  JsonNode template() {
    return template;
  }

  /** Returns the mappings alone. */
  JsonNode mappings() {
    return template.at("/template/mappings");
  }

  /** Returns the version of the mapping. */
  int mappingVersion() {
    return mappings().at("/_meta/mappingVersion").asInt();
  }

  private static ObjectNode read() {
    try (InputStream in =
        Objects.requireNonNull(SchemaResource.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return (ObjectNode) JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
