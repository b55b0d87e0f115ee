package copytaster.index.write;

import copytaster.index.write.BulkAnswer.Items;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Stale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rule of external versions as Elasticsearch documents it, without Elasticsearch: so many more
 * histories can be tried. {@link HistoriesIT} holds the real one to the same.
 */
final class ExternalVersions implements Bulk {

  private final Map<String, DocumentWrite> documents = new HashMap<>();

  @Override
  public BulkAnswer send(List<DocumentWrite> writes) {
    return new Items(writes.stream().map(this::write).toList());
  }

  private ItemOutcome write(DocumentWrite write) {
    var there = documents.get(write.id());
    boolean taken =
        there == null
            || write.revision() > there.revision()
            || (write.revision() == there.revision() && !write.again());
    if (taken) {
      documents.put(write.id(), write);
    }
    return taken ? new Indexed() : new Stale();
  }

  Ending of(String id) {
    JsonNode document = JsonMapper.shared().readTree(documents.get(id).json());
    return new Ending(
        document.path("revision").asLong(), document.at("/headline/ar/0").asString(null));
  }
}
