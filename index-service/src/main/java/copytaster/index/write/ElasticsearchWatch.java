package copytaster.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** Looks whether the index answers, and whether it is blocked or closed. */
final class ElasticsearchWatch implements IndexWatch {

  private final ElasticsearchClient client;
  private final String alias;

  ElasticsearchWatch(ElasticsearchClient client, String alias) {
    this.client = client;
    this.alias = alias;
  }

  @Override
  public String look() {
    try {
      return client
          .indices()
          .getSettings(
              get -> get.index(alias).name("index.blocks.*", "index.verified_before_close"))
          .settings()
          .toString();
    } catch (ElasticsearchException e) {
      return "HTTP " + e.status() + " " + e.error().type();
    } catch (IOException | RuntimeException _) {
      return "no answer";
    }
  }
}
