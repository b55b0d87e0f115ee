package copytaster.index.schema;

import copytaster.index.IndexNames;
import copytaster.index.schema.SchemaState.Installed;
import copytaster.index.schema.SchemaState.Missing;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the index into the form that this service writes and reads. Whatever is there already
 * stays, and a newer form too: the last release of the service to start does not win.
 */
@Component
class SchemaInstaller {

  private static final Logger log = LoggerFactory.getLogger(SchemaInstaller.class);

  private static final int MAX_LENGTH = 500;

  private final SchemaClient client;
  private final IndexNames names;
  private final SchemaResource schema;
  private volatile SchemaState state = new Missing("not tried yet");

  SchemaInstaller(SchemaClient client, IndexNames names, SchemaSettings settings) {
    this.client = client;
    this.names = names;
    this.schema = SchemaResource.of(names, settings);
  }

  /** Returns how far it is. */
  SchemaState state() {
    return state;
  }

  /** Tries once; returns whether the schema is there now. */
  boolean install() {
    try {
      var found = current();
      var installed = found.isPresent() ? bringUp(found.get()) : create();
      log.info("Index {} has mapping version {}", installed.index(), installed.mappingVersion());
      state = installed;
    } catch (IOException | RuntimeException e) {
      state = new Missing(why(e));
    }
    return state instanceof Installed;
  }

  private Optional<Installed> current() throws IOException {
    return client
        .get("/" + names.writeAlias() + "/_mapping")
        .flatMap(answer -> answer.properties().stream().findFirst())
        .map(index ->
            new Installed(
                index.getKey(), index.getValue().at("/mappings/_meta/mappingVersion").asInt(0)));
  }

  private Installed create() throws IOException {
    client.put("/_index_template/" + names.template(), schema.template());
    client.put("/" + names.firstIndex(), aliases());
    return new Installed(names.firstIndex(), schema.mappingVersion());
  }

  private Installed bringUp(Installed found) throws IOException {
    if (found.mappingVersion() > schema.mappingVersion()) {
      log.warn(
          "Index {} has mapping version {}, this service writes {}; left as it is",
          found.index(),
          found.mappingVersion(),
          schema.mappingVersion());
      return found;
    }
    client.put("/_index_template/" + names.template(), schema.template());
    if (found.mappingVersion() == schema.mappingVersion()) {
      return found;
    }
    // Elasticsearch takes what only adds, and says what does not.
    client.put("/" + names.writeAlias() + "/_mapping", schema.mappings());
    return new Installed(found.index(), schema.mappingVersion());
  }

  private ObjectNode aliases() {
    var body = JsonNodeFactory.instance.objectNode();
    var aliases = body.putObject("aliases");
    aliases.putObject(names.readAlias());
    aliases.putObject(names.writeAlias()).put("is_write_index", true);
    return body;
  }

  private static String why(Exception e) {
    var message = e.getClass().getSimpleName() + ": " + e.getMessage();
    return message.length() > MAX_LENGTH ? message.substring(0, MAX_LENGTH) : message;
  }
}
